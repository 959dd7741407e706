package ccgateway_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"example.com/ccgateway-contract/packages/client-go/ccgateway/ccgatewaytest"
)

const modulePath = "example.com/ccgateway-contract/packages/client-go/ccgateway"

// maxGrowth is how many bytes a program that calls one operation may have more than one that does the
// same by hand.
const maxGrowth = 400_000

// TestConsumer builds a program of its own module with the files that a release of this one has, runs
// it, and weighs it.
func TestConsumer(t *testing.T) {
	released := release(t)
	ours, plain := build(t, "consumer", released), build(t, "plain", "")
	simulator := ccgatewaytest.Start(t)
	for program, wanted := range map[string]string{ours: "retcode 100-006", plain: "retcode 100-006"} {
		said, err := exec.Command(program, simulator.HTTP).CombinedOutput()
		if got := strings.TrimSpace(string(said)); err != nil || got != wanted {
			t.Errorf("%s said %q instead of %q: %v", filepath.Base(program), got, wanted, err)
		}
	}
	growth := size(t, ours) - size(t, plain)
	t.Logf("a program grows by %d bytes", growth)
	if growth > maxGrowth {
		t.Errorf("a program that calls one operation grows by %d bytes; at most %d are allowed", growth, maxGrowth)
	}
}

// TestModulePath holds the path of the module against its folder: Go finds the tag of a release, whose
// prefix is the folder, by the path.
func TestModulePath(t *testing.T) {
	folder, err := filepath.Abs(".")
	check(t, err)
	text, err := os.ReadFile("go.mod")
	check(t, err)
	if !strings.HasPrefix(string(text), "module "+modulePath+"\n") {
		t.Errorf("go.mod states another path than %s", modulePath)
	}
	// Behind the address of the repository, and before the major version that a path has from 2 on.
	inRepository := modulePath[strings.Index(modulePath, "packages/"):]
	inRepository = regexp.MustCompile(`/v\d+$`).ReplaceAllString(inRepository, "")
	if !strings.HasSuffix(filepath.ToSlash(folder), "/"+inRepository) || filepath.Base(inRepository) != "ccgateway" {
		t.Errorf("the module is in %s, but its path says %s", folder, inRepository)
	}
	if strings.Contains(string(text), "require") {
		t.Error("the module depends on something beside the standard library")
	}
}

// release copies the files that a release has.
func release(t *testing.T) string {
	t.Helper()
	into := t.TempDir()
	for _, pattern := range []string{"*.go", "*.json", "go.mod", "LICENSE", "README.md"} {
		files, err := filepath.Glob(pattern)
		check(t, err)
		for _, file := range files {
			if !strings.HasSuffix(file, "_test.go") {
				text, err := os.ReadFile(file)
				check(t, err)
				check(t, os.WriteFile(filepath.Join(into, file), text, 0o644))
			}
		}
	}
	return into
}

// build builds a program of testdata in a fresh module.
func build(t *testing.T, name, released string) string {
	t.Helper()
	folder := t.TempDir()
	source, err := os.ReadFile(filepath.Join("testdata", name, "main.go"))
	check(t, err)
	check(t, os.WriteFile(filepath.Join(folder, "main.go"), source, 0o644))
	module := "module consumer.test\n\ngo 1.25\n"
	if released != "" {
		module += "\nrequire " + modulePath + " v0.0.0\n\nreplace " + modulePath + " => " + released + "\n"
	}
	check(t, os.WriteFile(filepath.Join(folder, "go.mod"), []byte(module), 0o644))
	command := exec.Command("go", "build", "-o", name, ".")
	command.Dir = folder
	command.Env = append(os.Environ(), "GOPROXY=off")
	if said, err := command.CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, said)
	}
	return filepath.Join(folder, name)
}

func size(t *testing.T, file string) int64 {
	t.Helper()
	info, err := os.Stat(file)
	check(t, err)
	return info.Size()
}
