// Stands between a program and its files (LD_PRELOAD) for tests of the store. Only files whose path holds SHIM_UNDER.
// SHIM_LOG: every write, truncation and sync is noted there in order, so that the disk of any moment can be built again.
// SHIM_FAIL "write|sync:per mille:seed" or "write|sync:nth:n": calls fail with EIO.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static int log_fd = -2;
static uint64_t state;
static long calls;

typedef ssize_t (*write_f)(int, const void *, size_t);
typedef ssize_t (*pwrite_f)(int, const void *, size_t, off_t);
typedef int (*sync_f)(int);
typedef int (*trunc_f)(int, off_t);
#define REAL(type, name) ((type)dlsym(RTLD_NEXT, name))

static int path_of(int fd, char *out, size_t size) {
  const char *under = getenv("SHIM_UNDER");
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t n = readlink(link, out, size - 1);
  if (n <= 0) return 0;
  out[n] = 0;
  if (fd == 1 && getenv("SHIM_LOG")) return strcpy(out, "stdout"), 1;
  return under && strstr(out, under) && !strstr(out, "-shm") && !strstr(out, ".turns");
}

static void note(char kind, const char *path, int64_t at, const void *data, uint32_t size) {
  const char *name = getenv("SHIM_LOG");
  if (!name) return;
  if (log_fd == -2) log_fd = open(name, O_WRONLY | O_CREAT | O_APPEND, 0600);
  uint32_t length = strlen(path);
  char head[17];
  head[0] = kind;
  memcpy(head + 1, &length, 4);
  memcpy(head + 5, &at, 8);
  memcpy(head + 13, &size, 4);
  write_f real = REAL(write_f, "write");
  real(log_fd, head, 17);
  real(log_fd, path, length);
  if (size) real(log_fd, data, size);
}

static int fails(const char *what) {
  const char *rule = getenv("SHIM_FAIL");
  if (!rule || strncmp(rule, what, strlen(what))) return 0;
  long a = 0;
  unsigned long long b = 0;
  if (sscanf(rule + strlen(what), ":nth:%ld", &a) == 1) return ++calls == a;
  if (sscanf(rule + strlen(what), ":%ld:%llu", &a, &b) != 2) return 0;
  if (!state) state = b * 0x9e3779b97f4a7c15ull + 1;
  state ^= state << 13, state ^= state >> 7, state ^= state << 17;
  return (long)(state % 1000) < a;
}

static ssize_t put(int fd, const void *data, size_t size, off_t at, int seeks) {
  char path[4096];
  int ours = path_of(fd, path, sizeof path);
  if (!ours) return seeks ? REAL(pwrite_f, "pwrite64")(fd, data, size, at) : REAL(write_f, "write")(fd, data, size);
  pthread_mutex_lock(&lock);
  ssize_t done = -1;
  if (strcmp(path, "stdout") && fails("write")) errno = EIO;
  else {
    off_t where = seeks ? at : lseek(fd, 0, SEEK_CUR);
    done = seeks ? REAL(pwrite_f, "pwrite64")(fd, data, size, at) : REAL(write_f, "write")(fd, data, size);
    if (done > 0) note('w', path, where, data, done);
  }
  int kept = errno;
  pthread_mutex_unlock(&lock);
  errno = kept;
  return done;
}

ssize_t write(int fd, const void *data, size_t size) { return put(fd, data, size, 0, 0); }
ssize_t pwrite(int fd, const void *data, size_t size, off_t at) { return put(fd, data, size, at, 1); }
ssize_t pwrite64(int fd, const void *data, size_t size, off_t at) { return put(fd, data, size, at, 1); }

static int sync_with(const char *name, int fd) {
  char path[4096];
  if (!path_of(fd, path, sizeof path)) return REAL(sync_f, name)(fd);
  pthread_mutex_lock(&lock);
  int result = 0;
  if (fails("sync")) errno = EIO, result = -1;
  else note('s', path, 0, 0, 0);
  int kept = errno;
  pthread_mutex_unlock(&lock);
  errno = kept;
  return result;
}

int fsync(int fd) { return sync_with("fsync", fd); }
int fdatasync(int fd) { return sync_with("fdatasync", fd); }

static int cut(const char *name, int fd, off_t size) {
  char path[4096];
  int result = REAL(trunc_f, name)(fd, size);
  if (result == 0 && path_of(fd, path, sizeof path)) {
    pthread_mutex_lock(&lock);
    note('t', path, size, 0, 0);
    pthread_mutex_unlock(&lock);
  }
  return result;
}

int ftruncate(int fd, off_t size) { return cut("ftruncate", fd, size); }
int ftruncate64(int fd, off_t size) { return cut("ftruncate64", fd, size); }
