package ccgateway

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"fmt"
	"math"
	"regexp"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"
)

// WithInputCheck checks parameters against the documented ranges, lengths and forms before anything
// is sent. Input that any edition of the documents allows passes.
func WithInputCheck() Option {
	return func(s *settings) { s.check = checkOf("") }
}

// WithEditionCheck is like [WithInputCheck] for the operations, fields, values and ranges of one
// edition only, such as "2025-11".
func WithEditionCheck(edition string) Option {
	return func(s *settings) { s.check = checkOf(edition) }
}

// checkFunc names the field that is wrong and complains in a sentence; "" when nothing is.
type checkFunc func(r *request, body []byte) (field, complaint string)

//go:embed rules_gen.json
var rulesText []byte

var (
	rulesOnce sync.Once
	allRules  map[string]*rule
)

// rules reads the rules at the first check. Programs without a check do not contain them: nothing else
// leads here.
func rules() map[string]*rule {
	rulesOnce.Do(func() {
		if err := json.Unmarshal(rulesText, &allRules); err != nil {
			panic("ccgateway: the rules of the input check are broken: " + err.Error())
		}
	})
	return allRules
}

// rule is what a value must satisfy; a small part of JSON Schema.
type rule struct {
	Type       string           `json:"type"`
	Enum       []any            `json:"enum"`
	Const      any              `json:"const"`
	Minimum    *float64         `json:"minimum"`
	Maximum    *float64         `json:"maximum"`
	MinLength  *int             `json:"minLength"`
	MaxLength  *int             `json:"maxLength"`
	Pattern    string           `json:"pattern"`
	MaxItems   *int             `json:"maxItems"`
	Required   []string         `json:"required"`
	Properties map[string]*rule `json:"properties"`
	Items      *rule            `json:"items"`
	AnyOf      []*rule          `json:"anyOf"`
	Range      *span            `json:"range"`
	Secret     bool             `json:"secret"`
	lifetime
	Changes []change            `json:"changes"`
	Lives   map[string]lifetime `json:"lives"`
}

type span struct {
	Minimum float64 `json:"minimum"`
	Maximum float64 `json:"maximum"`
}

// lifetime is the first edition that has a part, and the first without it.
type lifetime struct {
	Since string `json:"since"`
	Until string `json:"until"`
}

type change struct {
	Edition string `json:"edition"`
	Set     rule   `json:"set"`
}

// with is a rule with the values of a change in place of its own.
func (r *rule) with(set rule) *rule {
	changed := *r
	replace(&changed.Minimum, set.Minimum)
	replace(&changed.Maximum, set.Maximum)
	replace(&changed.MinLength, set.MinLength)
	replace(&changed.MaxLength, set.MaxLength)
	replace(&changed.MaxItems, set.MaxItems)
	replace(&changed.Range, set.Range)
	if set.Pattern != "" {
		changed.Pattern = set.Pattern
	}
	if set.Required != nil {
		changed.Required = set.Required
	}
	return &changed
}

func replace[T any](old **T, given *T) {
	if given != nil {
		*old = given
	}
}

func checkOf(edition string) checkFunc {
	return func(r *request, body []byte) (string, string) {
		top := rules()[r.op.method+" "+r.op.path]
		if top == nil {
			return "", ""
		}
		c := checker{edition}
		if !c.holds(top.lifetime) {
			return "", fmt.Sprintf("edition %s has no %s %s", edition, r.op.method, r.op.path)
		}
		return c.violation(top, given(r, body, top), "")
	}
}

// given is what a call was given, as JSON: parameters and fields of the body by their names.
func given(r *request, body []byte, top *rule) fields {
	var all fields
	for _, one := range r.values {
		if one.place != inBody {
			text, _ := marshal(one.given)
			all = append(all, field{one.name, parsed(text)})
		}
	}
	if len(body) == 0 {
		return all
	}
	whole := parsed(body)
	if parts, isObject := whole.(fields); isObject && top.Properties["body"] == nil {
		return append(all, parts...)
	}
	return append(all, field{"body", whole})
}

type field struct {
	name  string
	value any
}

// fields is an object whose fields keep their order, so that the first wrong one is named.
type fields []field

func parsed(text []byte) any {
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	value, err := parse(decoder)
	if err != nil {
		return nil
	}
	return value
}

func parse(decoder *json.Decoder) (any, error) {
	token, err := decoder.Token()
	if err != nil {
		return nil, err
	}
	switch token {
	case json.Delim('{'):
		object := fields{}
		for decoder.More() {
			name, err := decoder.Token()
			if err != nil {
				return nil, err
			}
			value, err := parse(decoder)
			if err != nil {
				return nil, err
			}
			object = append(object, field{name.(string), value})
		}
		_, err = decoder.Token()
		return object, err
	case json.Delim('['):
		list := []any{}
		for decoder.More() {
			value, err := parse(decoder)
			if err != nil {
				return nil, err
			}
			list = append(list, value)
		}
		_, err = decoder.Token()
		return list, err
	}
	if number, isNumber := token.(json.Number); isNumber {
		value, _ := number.Float64()
		return value, nil
	}
	return token, nil
}

type checker struct{ edition string }

func (c checker) holds(l lifetime) bool {
	return c.edition == "" || l.Since <= c.edition && (l.Until == "" || c.edition < l.Until)
}

// versions are the rule of the edition; without one the rules of all editions, the newest last.
func (c checker) versions(given *rule) []*rule {
	all := []*rule{given}
	for _, one := range given.Changes {
		if c.edition != "" && one.Edition > c.edition {
			continue
		}
		all = append(all, all[len(all)-1].with(one.Set))
	}
	if c.edition != "" {
		return all[len(all)-1:]
	}
	return all
}

func (c checker) violation(given *rule, value any, place string) (field, complaint string) {
	for _, one := range c.versions(given) {
		if field, complaint = c.violationOf(one, value, place); complaint == "" {
			return "", ""
		}
	}
	return field, complaint
}

func (c checker) violationOf(r *rule, value any, place string) (string, string) {
	if len(r.Lives) > 0 {
		limited := *r
		limited.Enum = slices.DeleteFunc(slices.Clone(r.Enum), func(one any) bool { return !c.holds(r.Lives[fmt.Sprint(one)]) })
		r = &limited
	}
	if len(r.AnyOf) > 0 {
		expected := make([]string, 0, len(r.AnyOf))
		for _, one := range r.AnyOf {
			if _, complaint := c.violation(one, value, place); complaint == "" {
				return "", ""
			}
			expected = append(expected, expectation(one))
		}
		return complain(r, value, place, strings.Join(expected, ", or "))
	}
	if !fits(r, value) {
		return complain(r, value, place, expectation(r))
	}
	if list, isList := value.([]any); isList && r.Items != nil {
		for i, item := range list {
			if field, complaint := c.violation(r.Items, item, fmt.Sprintf("%s[%d]", place, i)); complaint != "" {
				return field, complaint
			}
		}
	}
	object, isObject := value.(fields)
	if !isObject || r.Properties == nil {
		return "", ""
	}
	return c.violationIn(r, object, place)
}

func (c checker) violationIn(r *rule, object fields, place string) (string, string) {
	have := map[string]bool{}
	for _, one := range object {
		have[one.name] = one.value != nil
		property := r.Properties[one.name]
		path := one.name
		if place != "" {
			path = place + "." + one.name
		}
		if property == nil {
			return one.name, path + " is not documented"
		}
		if !c.holds(property.lifetime) {
			return one.name, path + " is not in edition " + c.edition
		}
		if field, complaint := c.violation(property, one.value, path); complaint != "" {
			return field, complaint
		}
	}
	for _, name := range r.Required {
		if !have[name] {
			return name, name + " is missing"
		}
	}
	return "", ""
}

func fits(r *rule, value any) bool {
	if r.Type != "" && !hasType(value, r.Type) {
		return false
	}
	if r.Const != nil && value != r.Const {
		return false
	}
	if r.Enum != nil && !slices.Contains(r.Enum, value) {
		return false
	}
	switch v := value.(type) {
	case float64:
		return (r.Minimum == nil || v >= *r.Minimum) && (r.Maximum == nil || v <= *r.Maximum)
	case []any:
		return r.MaxItems == nil || len(v) <= *r.MaxItems
	case string:
		length := utf8.RuneCountInString(v)
		return (r.MinLength == nil || length >= *r.MinLength) &&
			(r.MaxLength == nil || length <= *r.MaxLength) &&
			(r.Pattern == "" || patternOf(r.Pattern).MatchString(v))
	}
	return true
}

var patterns sync.Map

func patternOf(pattern string) *regexp.Regexp {
	if known, ok := patterns.Load(pattern); ok {
		return known.(*regexp.Regexp)
	}
	compiled := regexp.MustCompile(pattern)
	patterns.Store(pattern, compiled)
	return compiled
}

func hasType(value any, wanted string) bool {
	switch v := value.(type) {
	case float64:
		return wanted == "number" || wanted == "integer" && v == math.Trunc(v)
	case string:
		return wanted == "string"
	case bool:
		return wanted == "boolean"
	case []any:
		return wanted == "array"
	case fields:
		return wanted == "object"
	}
	return wanted == "null"
}

// complain never quotes a secret, or an object or list that may hold one.
func complain(r *rule, value any, place, expected string) (field, complaint string) {
	told := describe(value)
	if mayQuote(r) {
		if text, err := marshal(value); err == nil {
			told = clipped(string(text))
		}
	}
	name := place
	if name == "" {
		name = "the parameters"
	}
	return lastName(place), fmt.Sprintf("%s must be %s; it is %s", name, expected, told)
}

// lastName is the field that a place ends with: size of addresses[0].size.
func lastName(place string) string {
	name := place[strings.LastIndexByte(place, '.')+1:]
	name, _, _ = strings.Cut(name, "[")
	return name
}

func mayQuote(r *rule) bool {
	return !r.Secret && r.Properties == nil && r.Items == nil && !slices.ContainsFunc(r.AnyOf, func(one *rule) bool { return !mayQuote(one) })
}

func describe(value any) string {
	switch v := value.(type) {
	case string:
		return fmt.Sprintf("a text of %d characters", utf8.RuneCountInString(v))
	case []any:
		return fmt.Sprintf("a list of %d items", len(v))
	case float64:
		return "a number"
	case bool:
		return "a boolean"
	case fields:
		return "an object"
	}
	return "null"
}

// expectation says what a rule asks for.
func expectation(r *rule) string {
	var words []string
	add := func(format string, values ...any) { words = append(words, fmt.Sprintf(format, values...)) }
	quoted := func(value any) string { text, _ := marshal(value); return string(text) }
	switch {
	case r.Const != nil:
		add("%s", quoted(r.Const))
	case r.Enum != nil:
		values := make([]string, len(r.Enum))
		for i, one := range r.Enum {
			values[i] = quoted(one)
		}
		add("one of %s", strings.Join(values, ", "))
	case r.Type == "integer" || r.Type == "object" || r.Type == "array":
		add("an %s", r.Type)
	case r.Type != "":
		add("a %s", r.Type)
	default:
		add("a value")
	}
	if r.Range != nil {
		add("from %g to %g", r.Range.Minimum, r.Range.Maximum)
	} else if r.Minimum != nil && r.Maximum != nil {
		add("from %s to %s", quoted(*r.Minimum), quoted(*r.Maximum))
	}
	if r.MinLength != nil {
		add("of at least %d characters", *r.MinLength)
	}
	if r.MaxLength != nil {
		add("of at most %d characters", *r.MaxLength)
	}
	if r.MaxItems != nil {
		add("of at most %d items", *r.MaxItems)
	}
	if r.Pattern != "" && r.Range == nil {
		add("of the form %s", r.Pattern)
	}
	return strings.Join(words, " ")
}
