package ccgateway

import (
	"encoding/json"
	"fmt"
	"reflect"
	"strconv"
)

// compareFields compares the fields of a result with those that are expected, by their names on the
// wire and in their documented types.
func compareFields(result any, expected []expectedField) error {
	for _, one := range expected {
		found, ok := walk(reflect.ValueOf(result), one.At)
		if !ok {
			if one.Value == nil {
				continue
			}
			return fmt.Errorf("nothing at %v of %T instead of %v", one.At, result, one.Value)
		}
		if err := compareValue(found, one.Value); err != nil {
			return fmt.Errorf("at %v: %w", one.At, err)
		}
	}
	return nil
}

// walk follows names and indices into a value; what is raw JSON is read first.
func walk(value reflect.Value, path []any) (reflect.Value, bool) {
	for value.IsValid() && (value.Kind() == reflect.Pointer || value.Kind() == reflect.Interface) {
		value = value.Elem()
	}
	if !value.IsValid() {
		return value, false
	}
	if value.Type() == rawType {
		var plain any
		if raw := value.Bytes(); len(raw) == 0 || json.Unmarshal(raw, &plain) != nil || plain == nil {
			return value, false
		}
		return walk(reflect.ValueOf(plain), path)
	}
	if len(path) == 0 {
		return value, true
	}
	switch step := path[0].(type) {
	case float64:
		if value.Kind() != reflect.Slice || int(step) >= value.Len() {
			return value, false
		}
		return walk(value.Index(int(step)), path[1:])
	case string:
		switch value.Kind() {
		case reflect.Struct:
			for i := range value.NumField() {
				if fieldName(value.Type().Field(i)) == step {
					return walk(value.Field(i), path[1:])
				}
			}
		case reflect.Map:
			if item := value.MapIndex(reflect.ValueOf(step)); item.IsValid() {
				return walk(item, path[1:])
			}
		}
	}
	return reflect.Value{}, false
}

// compareValue compares a value of Go with one of JSON. A zero value is what is left when nothing
// came.
func compareValue(found reflect.Value, expected any) error {
	got := fmt.Sprint(found.Interface())
	switch want := expected.(type) {
	case nil:
		if found.IsZero() || found.Kind() == reflect.Slice && found.Len() == 0 {
			return nil
		}
	case float64:
		if isNumber(found) && got == strconv.FormatFloat(want, 'f', -1, 64) {
			return nil
		}
	case bool:
		if found.Kind() == reflect.Bool && got == strconv.FormatBool(want) {
			return nil
		}
	case string:
		if found.Kind() == reflect.String && got == want {
			return nil
		}
	default:
		wanted, _ := json.Marshal(expected)
		given, _ := json.Marshal(found.Interface())
		if string(wanted) == string(given) {
			return nil
		}
	}
	return fmt.Errorf("%s %s instead of %v", found.Kind(), got, expected)
}

func isNumber(value reflect.Value) bool {
	return value.CanInt() || value.CanFloat()
}
