/* Counts the calls of this process that change files below OCOP_FAULT_ROOT. Once armed, the n-th of
 * them kills the process (before it, or after half of a write) or fails with an error of the system.
 * Loaded by LD_PRELOAD; called by failing_calls.py. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

enum { DISARMED = -1, COUNT = 0, KILL = 1, TORN = 2 };

static long chosen = 0, counted = 0;
static int action = DISARMED, failure = 0;

void fault_arm(long call, int what, int error) {
    chosen = call;
    counted = 0;
    failure = error;
    action = what;
}

void fault_disarm(void) { action = DISARMED; }
long fault_count(void) { return counted; }

static int is_below_root(const char *path) {
    const char *root = getenv("OCOP_FAULT_ROOT");
    return root && strncmp(path, root, strlen(root)) == 0;
}

static int is_watched(int fd) {
    char link[64], path[PATH_MAX];
    if (action == DISARMED) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0) return 0;
    path[length] = 0;
    return is_below_root(path);
}

static int is_watched_at(int folder, const char *name) {
    char path[PATH_MAX], link[64];
    if (action == DISARMED || !name) return 0;
    if (name[0] == '/') return is_below_root(name);
    if (folder == AT_FDCWD) {
        if (!getcwd(path, sizeof path)) return 0;
        return is_below_root(path);
    }
    snprintf(link, sizeof link, "/proc/self/fd/%d", folder);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0) return 0;
    path[length] = 0;
    return is_below_root(path);
}

static void die(void) { kill(getpid(), SIGKILL); for (;;) pause(); }

/* 1: this call is the chosen one; a call that is to be killed before it does anything does not return. */
static int is_chosen(int can_be_torn) {
    if (++counted != chosen || action == COUNT) return 0;
    if (action == KILL || (action == TORN && !can_be_torn)) die();
    return 1;
}

#define REAL(name) static __typeof__(&name) real; if (!real) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)
#define REFUSE { errno = failure; return -1; }

ssize_t write(int fd, const void *data, size_t size) {
    REAL(write);
    if (is_watched(fd) && is_chosen(1)) {
        if (action != TORN) REFUSE
        real(fd, data, size / 2);
        die();
    }
    return real(fd, data, size);
}

#define PWRITE(name, offset_type) \
    ssize_t name(int fd, const void *data, size_t size, offset_type at) { \
        REAL(name); \
        if (is_watched(fd) && is_chosen(1)) { \
            if (action != TORN) REFUSE \
            real(fd, data, size / 2, at); \
            die(); \
        } \
        return real(fd, data, size, at); \
    }
PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)

ssize_t writev(int fd, const struct iovec *parts, int count) {
    REAL(writev);
    if (is_watched(fd) && is_chosen(1)) {
        if (action != TORN) REFUSE
        real(fd, parts, count / 2);
        die();
    }
    return real(fd, parts, count);
}

#define COPY(name, arguments, call, torn_call, target) \
    ssize_t name arguments { \
        REAL(name); \
        if (is_watched(target) && is_chosen(1)) { \
            if (action != TORN) REFUSE \
            torn_call; \
            die(); \
        } \
        return call; \
    }
COPY(sendfile, (int to, int from, off_t *at, size_t size), real(to, from, at, size),
     real(to, from, at, size / 2), to)
COPY(sendfile64, (int to, int from, off64_t *at, size_t size), real(to, from, at, size),
     real(to, from, at, size / 2), to)
COPY(copy_file_range,
     (int from, off64_t *from_at, int to, off64_t *to_at, size_t size, unsigned int flags),
     real(from, from_at, to, to_at, size, flags), real(from, from_at, to, to_at, size / 2, flags), to)

#define ON_FILE(name, arguments, call) \
    int name arguments { \
        REAL(name); \
        if (is_watched(fd) && is_chosen(0)) REFUSE \
        return call; \
    }
ON_FILE(fsync, (int fd), real(fd))
ON_FILE(fdatasync, (int fd), real(fd))
ON_FILE(ftruncate, (int fd, off_t size), real(fd, size))
ON_FILE(ftruncate64, (int fd, off64_t size), real(fd, size))

#define ON_PATH(name, arguments, folder, path, call) \
    int name arguments { \
        REAL(name); \
        if (is_watched_at(folder, path) && is_chosen(0)) REFUSE \
        return call; \
    }
ON_PATH(rename, (const char *old, const char *new), AT_FDCWD, new, real(old, new))
ON_PATH(renameat, (int od, const char *old, int nd, const char *new), nd, new, real(od, old, nd, new))
ON_PATH(renameat2, (int od, const char *old, int nd, const char *new, unsigned int flags), nd, new,
        real(od, old, nd, new, flags))
ON_PATH(link, (const char *old, const char *new), AT_FDCWD, new, real(old, new))
ON_PATH(linkat, (int od, const char *old, int nd, const char *new, int flags), nd, new,
        real(od, old, nd, new, flags))
ON_PATH(unlink, (const char *path), AT_FDCWD, path, real(path))
ON_PATH(unlinkat, (int folder, const char *path, int flags), folder, path, real(folder, path, flags))
ON_PATH(mkdir, (const char *path, mode_t mode), AT_FDCWD, path, real(path, mode))
ON_PATH(mkdirat, (int folder, const char *path, mode_t mode), folder, path, real(folder, path, mode))
ON_PATH(rmdir, (const char *path), AT_FDCWD, path, real(path))

#define OPEN(name) \
    int name(const char *path, int flags, ...) { \
        REAL(name); \
        va_list rest; \
        va_start(rest, flags); \
        mode_t mode = (flags & O_CREAT) || (flags & O_TMPFILE) == O_TMPFILE ? va_arg(rest, mode_t) : 0; \
        va_end(rest); \
        int changes = (flags & O_TRUNC) || ((flags & O_CREAT) && access(path, F_OK) != 0); \
        if (changes && is_watched_at(AT_FDCWD, path) && is_chosen(0)) REFUSE \
        return real(path, flags, mode); \
    }
OPEN(open)
OPEN(open64)
