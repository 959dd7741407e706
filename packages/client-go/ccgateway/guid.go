package ccgateway

import (
	"encoding/json"
	"net/http"
	"regexp"
	"strings"
)

var (
	guidFront = regexp.MustCompile(`^[\s]*"?\s*(?i:JSESSIONID\s*=|[\w-]+\s*=)`)
	guidNamed = regexp.MustCompile(`^(?i)\s*"?\s*JSESSIONID\s*=`)
)

// guidOf reads the GUID from the headers of an answer: Set-GUID, or Guid, which the documents list
// beside it.
func guidOf(header http.Header) string {
	if guid := plainGUID(strings.Join(header.Values("Set-Guid"), ",")); guid != "" {
		return guid
	}
	return plainGUID(strings.Join(header.Values("Guid"), ","))
}

// plainGUID returns a GUID without a name such as JSESSIONID, quotes and the attributes of a cookie.
// Of several the last one counts. A comma inside an expiry date is followed by words.
func plainGUID(value string) string {
	plain := ""
	for one := range strings.SplitSeq(value, ",") {
		one, _, _ = strings.Cut(one, ";")
		if front := guidFront.FindString(one); front != "" {
			rest := one[len(front):]
			// Without a value behind it, what looks like a name is the GUID.
			if guidNamed.MatchString(one) || startsValue(rest) {
				one = rest
			}
		}
		one = strings.Trim(one, " \t\r\n\"")
		if one != "" && !strings.ContainsAny(one, " \t\r\n") {
			plain = one
		}
	}
	return plain
}

// startsValue tells whether a value follows the equals sign of a name.
func startsValue(text string) bool {
	text = strings.TrimLeft(text, " \t\r\n\"")
	return text != "" && text[0] != '='
}

// guidField reads the GUID from a result that has it.
func guidField(result json.RawMessage) string {
	var fields struct {
		GUID string `json:"guid"`
	}
	if json.Unmarshal(result, &fields) != nil {
		return ""
	}
	return fields.GUID
}
