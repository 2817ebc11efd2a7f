# plumbline_room(name SOURCES file... [DEPENDS room...] [LIBRARIES target...])
#
# Declares the library of one room, plumbline_<name>, also known as plumbline::<name>. A room's CMakeLists.txt reads
#
#   plumbline_room(rules
#     SOURCES act.hpp act.cpp judge.hpp judge.cpp    # every file, one by one
#     DEPENDS base                                   # the rooms it includes from: lower levels only
#     LIBRARIES PkgConfig::tinyxml2)                 # names: see dependencies.cmake; kept out of the headers
#
# src/ is the include root ("rules/act.hpp"), "version.hpp" and fmt are there for all. DEPENDS are passed on to
# whoever uses the room, LIBRARIES are not: a header that others read should not include them.
function(plumbline_room name)
  cmake_parse_arguments(PARSE_ARGV 1 room "" "" "SOURCES;DEPENDS;LIBRARIES")
  if(room_UNPARSED_ARGUMENTS OR NOT room_SOURCES)
    message(FATAL_ERROR "plumbline_room(${name} SOURCES ... [DEPENDS ...] [LIBRARIES ...]): "
                        "not understood: ${room_UNPARSED_ARGUMENTS}")
  endif()
  list(TRANSFORM room_DEPENDS PREPEND plumbline::)

  add_library(plumbline_${name} STATIC ${room_SOURCES})
  add_library(plumbline::${name} ALIAS plumbline_${name})
  target_include_directories(plumbline_${name} PUBLIC ${PROJECT_SOURCE_DIR}/src ${PROJECT_BINARY_DIR}/generated)
  target_link_libraries(plumbline_${name} PUBLIC ${room_DEPENDS} fmt::fmt
                                          PRIVATE ${room_LIBRARIES} plumbline::warnings)
  plumbline_precompile(plumbline_${name})
  set_property(GLOBAL APPEND PROPERTY PLUMBLINE_ROOMS plumbline::${name})
endfunction()

# plumbline_program(name ROOM room SOURCES main.cpp [LIBRARIES target...])
#
# Declares a program: a main on top of its room. It is built to <build>/bin and installed to bin. Where it finds its
# data (../share/plumbline beside the program, or the source tree): disk/folders.hpp.
function(plumbline_program name)
  cmake_parse_arguments(PARSE_ARGV 1 program "" "ROOM" "SOURCES;LIBRARIES")
  if(program_UNPARSED_ARGUMENTS OR NOT program_ROOM OR NOT program_SOURCES)
    message(FATAL_ERROR "plumbline_program(${name} ROOM room SOURCES ... [LIBRARIES ...]): "
                        "not understood: ${program_UNPARSED_ARGUMENTS}")
  endif()
  add_executable(${name} ${program_SOURCES})
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/bin)
  target_link_libraries(${name} PRIVATE plumbline::${program_ROOM} ${program_LIBRARIES} plumbline::warnings)
  plumbline_precompile(${name})
  install(TARGETS ${name} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
endfunction()
