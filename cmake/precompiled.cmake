# What most files include, compiled once instead of in every file: for builds that are made often. Releases, clang-tidy and the fuzzers compile without it, so a file still names all it uses.
#
# plumbline_precompile(target)     the target starts from the header of its directory: see plumbline_precompiled
# plumbline_precompiled(name FROM target... HEADERS header...)
#     makes that header, for this directory and those below it; it is compiled as a target that links FROM would be
option(PLUMBLINE_PRECOMPILED "Compile what most files include only once" OFF)

set(plumbline_common_headers
    <algorithm> <array> <atomic> <chrono> <cmath> <cstdint> <filesystem> <functional> <map> <memory> <optional> <ostream> <set>
    <span> <string> <string_view> <tuple> <unordered_map> <utility> <variant> <vector> <fmt/format.h>)

macro(plumbline_precompiled name)
  if(PLUMBLINE_PRECOMPILED)
    cmake_parse_arguments(precompiled "" "" "FROM;HEADERS" ${ARGN})
    file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp CONTENT "")
    add_library(plumbline_${name} OBJECT ${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp)
    target_link_libraries(plumbline_${name} PRIVATE ${precompiled_FROM} plumbline::warnings)
    target_precompile_headers(plumbline_${name} PRIVATE ${plumbline_common_headers} ${precompiled_HEADERS})
    set(PLUMBLINE_STARTS_FROM plumbline_${name})
  endif()
endmacro()

function(plumbline_precompile target)
  if(PLUMBLINE_PRECOMPILED)
    set_target_properties(${target} PROPERTIES PRECOMPILE_HEADERS_REUSE_FROM ${PLUMBLINE_STARTS_FROM})
  endif()
endfunction()
