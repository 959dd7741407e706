package ccgateway

import (
	"net/http"
	"strings"
	"sync"
	"time"
)

// cookieJar keeps the cookies of a load balancer. The first ones are kept, because the one set at
// the sign-in says which machine the session belongs to.
type cookieJar struct {
	limit int
	mu    sync.Mutex
	// Pairs in the order in which they came.
	names  []string
	values map[string]string
}

func newCookieJar(limit int) *cookieJar {
	return &cookieJar{limit: limit, values: map[string]string{}}
}

func (j *cookieJar) keepAll(cookies []string) {
	if len(cookies) == 0 {
		return
	}
	j.mu.Lock()
	defer j.mu.Unlock()
	for _, cookie := range cookies {
		j.keep(cookie)
	}
}

func (j *cookieJar) keep(cookie string) {
	pair, _, _ := strings.Cut(cookie, ";")
	name, value, found := strings.Cut(pair, "=")
	name, value = strings.TrimSpace(name), strings.TrimSpace(value)
	if !found || name == "" || !isHeaderText(name+value) {
		return
	}
	before, had := j.values[name]
	if isWithdrawn(cookie) {
		j.remove(name)
		return
	}
	if !had {
		j.names = append(j.names, name)
	}
	j.values[name] = value
	if len(j.write(nil)) <= j.limit {
		return
	}
	if had {
		j.values[name] = before
	} else {
		j.remove(name)
	}
}

func (j *cookieJar) remove(name string) {
	delete(j.values, name)
	for i, one := range j.names {
		if one == name {
			j.names = append(j.names[:i], j.names[i+1:]...)
			return
		}
	}
}

// line is the header Cookie; empty for an empty jar. Names that the caller uses are left to it.
func (j *cookieJar) line(own string) string {
	j.mu.Lock()
	defer j.mu.Unlock()
	if own == "" {
		return j.write(nil)
	}
	used := map[string]bool{}
	for pair := range strings.SplitSeq(own, ";") {
		name, _, _ := strings.Cut(pair, "=")
		used[strings.TrimSpace(name)] = true
	}
	if kept := j.write(used); kept != "" {
		return own + "; " + kept
	}
	return own
}

func (j *cookieJar) write(without map[string]bool) string {
	var line strings.Builder
	for _, name := range j.names {
		if without[name] {
			continue
		}
		if line.Len() > 0 {
			line.WriteString("; ")
		}
		line.WriteString(name + "=" + j.values[name])
	}
	return line.String()
}

// load fills the jar from a header Cookie that line wrote.
func (j *cookieJar) load(line string) {
	j.keepAll(strings.Split(line, "; "))
}

// isWithdrawn tells whether a cookie is to be forgotten.
func isWithdrawn(cookie string) bool {
	over := false
	attributes := strings.Split(cookie, ";")[1:]
	for _, attribute := range attributes {
		name, value, _ := strings.Cut(attribute, "=")
		value = strings.TrimSpace(value)
		switch strings.ToLower(strings.TrimSpace(name)) {
		case "max-age":
			over = over || strings.HasPrefix(value, "0") || strings.HasPrefix(value, "-")
		case "expires":
			over = over || isPast(value)
		}
	}
	return over
}

func isPast(text string) bool {
	for _, layout := range []string{http.TimeFormat, "Mon, 02-Jan-2006 15:04:05 MST", time.RFC850, time.ANSIC} {
		if until, err := time.Parse(layout, text); err == nil {
			return !until.After(time.Now())
		}
	}
	return false
}

// isHeaderText tells whether a text can be the value of a header. net/http would send other
// characters in a form that the gateway does not read.
func isHeaderText(text string) bool {
	for i := range len(text) {
		if c := text[i]; c != '\t' && (c < ' ' || c > '~') {
			return false
		}
	}
	return true
}
