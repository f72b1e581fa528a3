/* Counts the calls that change files, and kills the process on the n-th, half of the time after half a write.
   Loaded with LD_PRELOAD; counting begins with kill_shim_start. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

static long counted = -1, deadly = 0;
static int halved = 0;

void kill_shim_start(long at, int half) { deadly = at; halved = half; counted = 0; }
long kill_shim_count(void) { return counted; }

static int is_last(void) { return counted >= 0 && ++counted == deadly; }
static void die(void) { kill(getpid(), SIGKILL); for (;;) pause(); }

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))
#define WATCH(type, name, parameters, arguments) \
    type name parameters { if (is_last()) die(); return REAL(name) arguments; }

ssize_t write(int fd, const void *bytes, size_t size) {
    if (fd > 2 && is_last()) { if (halved) REAL(write)(fd, bytes, size / 2); die(); }
    return REAL(write)(fd, bytes, size);
}
ssize_t pwrite(int fd, const void *bytes, size_t size, off_t at) {
    if (is_last()) { if (halved) REAL(pwrite)(fd, bytes, size / 2, at); die(); }
    return REAL(pwrite)(fd, bytes, size, at);
}
ssize_t pwrite64(int fd, const void *bytes, size_t size, off64_t at) {
    if (is_last()) { if (halved) REAL(pwrite64)(fd, bytes, size / 2, at); die(); }
    return REAL(pwrite64)(fd, bytes, size, at);
}
WATCH(int, fsync, (int fd), (fd))
WATCH(int, fdatasync, (int fd), (fd))
WATCH(int, ftruncate, (int fd, off_t size), (fd, size))
WATCH(int, ftruncate64, (int fd, off64_t size), (fd, size))
WATCH(int, rename, (const char *from, const char *to), (from, to))
WATCH(int, link, (const char *from, const char *to), (from, to))
WATCH(int, linkat, (int a, const char *from, int b, const char *to, int flags), (a, from, b, to, flags))
WATCH(int, unlink, (const char *path), (path))
WATCH(int, unlinkat, (int fd, const char *path, int flags), (fd, path, flags))
WATCH(int, mkdir, (const char *path, mode_t mode), (path, mode))
WATCH(int, rmdir, (const char *path), (path))

int open64(const char *path, int flags, ...) {
    va_list list; va_start(list, flags); mode_t mode = va_arg(list, mode_t); va_end(list);
    if ((flags & O_CREAT) && is_last()) die();
    return REAL(open64)(path, flags, mode);
}
int open(const char *path, int flags, ...) {
    va_list list; va_start(list, flags); mode_t mode = va_arg(list, mode_t); va_end(list);
    if ((flags & O_CREAT) && is_last()) die();
    return REAL(open)(path, flags, mode);
}
