package ccgateway

import (
	"bytes"
	"encoding/json"
	"math"
	"reflect"
	"strconv"
	"strings"
)

// decode reads a value into its documented type. Gateways send numbers as text and text as numbers,
// one object where a list is documented and the reverse; what does not fit at all stays zero,
// because the call succeeded whatever its result looks like.
func decode(raw json.RawMessage, target any) {
	if len(raw) == 0 || json.Unmarshal(raw, target) == nil {
		return
	}
	var given any
	decoder := json.NewDecoder(bytes.NewReader(raw))
	decoder.UseNumber()
	if decoder.Decode(&given) != nil {
		return
	}
	to := reflect.ValueOf(target).Elem()
	to.SetZero()
	assign(to, given)
}

var rawType = reflect.TypeFor[json.RawMessage]()

func assign(to reflect.Value, given any) {
	if given == nil {
		return
	}
	if to.Type() == rawType {
		if text, err := marshal(given); err == nil {
			to.SetBytes(text)
		}
		return
	}
	switch to.Kind() {
	case reflect.Pointer:
		to.Set(reflect.New(to.Type().Elem()))
		assign(to.Elem(), given)
	case reflect.Struct:
		assignStruct(to, given)
	case reflect.Slice:
		assignSlice(to, given)
	case reflect.String:
		to.SetString(text(scalar(given)))
	case reflect.Int, reflect.Int64:
		if number, ok := integer(text(scalar(given))); ok {
			to.SetInt(number)
		}
	case reflect.Float64:
		if number, err := strconv.ParseFloat(text(scalar(given)), 64); err == nil {
			to.SetFloat(number)
		}
	case reflect.Bool:
		to.SetBool(strings.EqualFold(text(scalar(given)), "true"))
	}
}

func assignStruct(to reflect.Value, given any) {
	if list, ok := given.([]any); ok {
		// A list where an object around it is documented, or a list of one.
		if only := onlyField(to); only.IsValid() && only.Kind() == reflect.Slice {
			assign(only, given)
		} else if len(list) > 0 {
			assign(to, list[0])
		}
		return
	}
	fields, ok := given.(map[string]any)
	if !ok {
		return
	}
	for i := range to.NumField() {
		if name := fieldName(to.Type().Field(i)); name != "" {
			assign(to.Field(i), fields[name])
		}
	}
}

func assignSlice(to reflect.Value, given any) {
	list, ok := given.([]any)
	if !ok {
		if fields, isObject := given.(map[string]any); isObject && len(fields) == 1 {
			for _, only := range fields {
				list, ok = only.([]any)
			}
		}
		switch {
		case ok:
		case given == "":
			return
		default:
			list = []any{given}
		}
	}
	to.Set(reflect.MakeSlice(to.Type(), len(list), len(list)))
	for i, item := range list {
		assign(to.Index(i), item)
	}
}

// scalar takes a single value out of an object or a list around it.
func scalar(given any) any {
	switch v := given.(type) {
	case map[string]any:
		if len(v) == 1 {
			for _, only := range v {
				return scalar(only)
			}
		}
		return nil
	case []any:
		if len(v) == 1 {
			return scalar(v[0])
		}
		return nil
	}
	return given
}

func text(given any) string {
	switch v := given.(type) {
	case string:
		return v
	case json.Number:
		return v.String()
	case bool:
		return strconv.FormatBool(v)
	}
	return ""
}

func integer(text string) (int64, bool) {
	text = strings.TrimSpace(text)
	if number, err := strconv.ParseInt(text, 10, 64); err == nil {
		return number, true
	}
	number, err := strconv.ParseFloat(text, 64)
	if err != nil || number != math.Trunc(number) || math.Abs(number) >= 1<<63 {
		return 0, false
	}
	return int64(number), true
}

func onlyField(structure reflect.Value) reflect.Value {
	if structure.NumField() == 1 {
		return structure.Field(0)
	}
	return reflect.Value{}
}

func fieldName(field reflect.StructField) string {
	name, _, _ := strings.Cut(field.Tag.Get("json"), ",")
	if name == "-" {
		return ""
	}
	return name
}
