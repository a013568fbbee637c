#pragma once
#include <sys/syscall.h>
#include <unistd.h>

// glibc declares renameat2 only under _GNU_SOURCE, which a module cannot ask for.
// -100 is AT_FDCWD, 2 is RENAME_EXCHANGE: see renameat2(2).
static inline int synth_exchange(const char *left, const char *right) {
  return (int)syscall(SYS_renameat2, -100, left, -100, right, 2u);
}
