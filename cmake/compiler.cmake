# How the project's own code is compiled: warnings, sanitizers, link-time optimisation, ccache.

# Linked privately by every room and test. The dev and tidy presets turn warnings into errors.
add_library(plumbline_warnings INTERFACE)
add_library(plumbline::warnings ALIAS plumbline_warnings)
target_compile_options(
  plumbline_warnings
  INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual
            -Wcast-align -Wformat=2 -Wimplicit-fallthrough
            # {.field = value} leaves the other fields at the defaults their struct gives them, on purpose.
            -Wno-missing-field-initializers
            $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond -Wlogical-op>)

# A release holds no path of the machine it was built on.
add_compile_options("$<$<CONFIG:Release>:-ffile-prefix-map=${PROJECT_SOURCE_DIR}/=>")

# Some libraries ask for it; what is precompiled must be the same for all.
add_compile_options(-pthread)

if(PLUMBLINE_SANITIZE OR PLUMBLINE_FUZZ)
  add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
  add_compile_definitions(_GLIBCXX_ASSERTIONS PLUMBLINE_SANITIZED)
endif()

# For the tests and the directories that draw, from here down. A check of every pointer for null, size and alignment nearly doubles
# what such code takes to compile; the address sanitizer stops at what they would find.
macro(plumbline_lighter_sanitizers)
  if(PLUMBLINE_SANITIZE)
    add_compile_options(-fno-sanitize=null,alignment,object-size,vptr)
  endif()
endmacro()

if(PLUMBLINE_FUZZ)
  if(NOT CMAKE_CXX_COMPILER_ID MATCHES "Clang")
    message(FATAL_ERROR "Fuzzers need clang: use the preset `fuzz`. On Debian: apt-get install clang-14 libclang-rt-14-dev")
  endif()
  add_compile_options(-fsanitize=fuzzer-no-link)
endif()

if(PLUMBLINE_LTO)
  include(CheckIPOSupported)
  check_ipo_supported(RESULT plumbline_lto_works LANGUAGES CXX)
  set(CMAKE_INTERPROCEDURAL_OPTIMIZATION ${plumbline_lto_works})
endif()

find_program(CCACHE ccache)
if(CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  # What is precompiled is known by its content, not by when it was made.
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros ${CCACHE})
  add_compile_options("$<IF:$<CXX_COMPILER_ID:GNU>,-fpch-preprocess,SHELL:-Xclang -fno-pch-timestamp>")
endif()
