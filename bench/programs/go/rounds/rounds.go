// Package rounds makes as many calls as each line of the input says, and prints the nanoseconds that they took, of wall
// and processor.
package rounds

import (
	"bufio"
	"fmt"
	"os"
	"strconv"
	"syscall"
	"time"
)

// Run runs the rounds; call makes a call, and fails unless the return code is 0.
func Run(call func() error) {
	lines := bufio.NewScanner(os.Stdin)
	for lines.Scan() {
		calls, err := strconv.Atoi(lines.Text())
		stopAt(err)
		wall, processor := time.Now(), spent()
		for range calls {
			stopAt(call())
		}
		fmt.Println(time.Since(wall).Nanoseconds(), (spent() - processor).Nanoseconds())
	}
}

func spent() time.Duration {
	var usage syscall.Rusage
	stopAt(syscall.Getrusage(syscall.RUSAGE_SELF, &usage))
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
}

func stopAt(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
