#pragma once
// What Swift's module of glibc leaves out.
#include <malloc.h>
