# plumbline_test(room SOURCES file... [LIBRARIES target...])
#
# One doctest program for a room, test_<room>, and one ctest entry named after the room. It links the room, doctest and
# rapidcheck; tests/main.cpp is its main. PLUMBLINE_SOURCE_DIR is the source tree, for tests that read scenarios/.
# doctest and rapidcheck meet like this:  CHECK(rc::check("what holds", [](int any) { RC_ASSERT(holds(any)); }));
function(plumbline_test room)
  plumbline_test_program(${room} ${ARGN})
  if(TARGET test_${room})
    target_link_libraries(test_${room} PRIVATE plumbline::${room})
  endif()
endfunction()

# The same for a test that belongs to no room, such as tests/levels.
function(plumbline_test_program name)
  if(NOT PLUMBLINE_TESTS)
    return()
  endif()
  cmake_parse_arguments(PARSE_ARGV 1 test "" "" "SOURCES;LIBRARIES")
  if(test_UNPARSED_ARGUMENTS OR NOT test_SOURCES)
    message(FATAL_ERROR "plumbline_test(${name} SOURCES ... [LIBRARIES ...]): not understood: ${test_UNPARSED_ARGUMENTS}")
  endif()
  add_executable(test_${name} ${test_SOURCES})
  target_link_libraries(test_${name} PRIVATE ${test_LIBRARIES} plumbline_test_main rapidcheck plumbline::warnings)
  plumbline_precompile(test_${name})
  target_include_directories(test_${name} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
  target_compile_definitions(test_${name} PRIVATE "PLUMBLINE_SOURCE_DIR=\"${PROJECT_SOURCE_DIR}\"")
  plumbline_add_test(${name} test_${name})
endfunction()

# A ctest entry, run from the top of the source tree.
function(plumbline_add_test name)
  add_test(NAME ${name} COMMAND ${ARGN} WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
  set_tests_properties(${name} PROPERTIES TIMEOUT 300)
endfunction()

# plumbline_fuzzer(name SOURCE file [ROOMS room...] [LIBRARIES target...])
#
# The source defines LLVMFuzzerTestOneInput. With PLUMBLINE_FUZZ it becomes the fuzzer fuzz_<name>; otherwise a program
# that feeds it every file of tests/fuzz/corpus/<name>/, run by ctest as fuzz-replay-<name>. Put each finding there.
function(plumbline_fuzzer name)
  cmake_parse_arguments(PARSE_ARGV 1 fuzzer "" "SOURCE" "ROOMS;LIBRARIES")
  if(fuzzer_UNPARSED_ARGUMENTS OR NOT fuzzer_SOURCE)
    message(FATAL_ERROR "plumbline_fuzzer(${name} SOURCE ... [ROOMS ...] [LIBRARIES ...]): "
                        "not understood: ${fuzzer_UNPARSED_ARGUMENTS}")
  endif()
  list(TRANSFORM fuzzer_ROOMS PREPEND plumbline::)
  add_executable(fuzz_${name} ${fuzzer_SOURCE})
  target_link_libraries(fuzz_${name} PRIVATE ${fuzzer_ROOMS} ${fuzzer_LIBRARIES} plumbline::warnings)
  target_compile_definitions(fuzz_${name} PRIVATE "PLUMBLINE_SOURCE_DIR=\"${PROJECT_SOURCE_DIR}\"")
  set_target_properties(fuzz_${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/fuzzers)
  if(PLUMBLINE_FUZZ)
    target_link_options(fuzz_${name} PRIVATE -fsanitize=fuzzer)
    add_dependencies(fuzzers fuzz_${name})
  else()
    target_sources(fuzz_${name} PRIVATE ${PROJECT_SOURCE_DIR}/tests/fuzz/replay_main.cpp)
    plumbline_add_test(fuzz-replay-${name} fuzz_${name} tests/fuzz/corpus/${name})
  endif()
endfunction()
