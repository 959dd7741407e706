package ccgateway

import (
	"encoding/json"
	"net/http"
	"strings"
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
		one = strings.Trim(withoutName(one), blanksAndQuotes)
		if one != "" && !strings.ContainsAny(one, blanks) {
			plain = one
		}
	}
	return plain
}

const (
	blanks          = " \t\r\n"
	blanksAndQuotes = blanks + `"`
)

// withoutName takes a name and its equals sign from a value. Without a value behind it, what looks
// like a name is the GUID; only JSESSIONID always is a name.
func withoutName(text string) string {
	text = strings.TrimLeft(text, blanksAndQuotes)
	name, rest, found := strings.Cut(text, "=")
	name = strings.TrimRight(name, blanks)
	if !found || !isWord(name) {
		return text
	}
	value := strings.TrimLeft(rest, blanksAndQuotes)
	if strings.EqualFold(name, "JSESSIONID") || value != "" && value[0] != '=' {
		return rest
	}
	return text
}

func isWord(text string) bool {
	for i := range len(text) {
		if c := text[i]; c != '_' && c != '-' && (!isUnreserved(c) || c == '.' || c == '~') {
			return false
		}
	}
	return text != ""
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
