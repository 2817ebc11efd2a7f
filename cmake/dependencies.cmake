# Finds every package the chosen options need, and names all the missing ones at once, as Debian calls them.
# Rooms then list what they use in LIBRARIES, by these names:
#   fmt::fmt (every room has it)   tinyxml2 -> PkgConfig::tinyxml2   SHA-256 -> PkgConfig::sodium
#   Lua -> PkgConfig::lua          nlohmann_json::nlohmann_json       CLI11::CLI11
#   SQLite -> PkgConfig::sqlite3     HTTPS -> PkgConfig::curl
#   cairo and pango -> PkgConfig::pangocairo
# With PLUMBLINE_DESKTOP:
#   Dear ImGui, with what its archive calls for -> plumbline::imgui   SDL2 -> PkgConfig::sdl2
#   GLFW -> PkgConfig::glfw        EGL -> PkgConfig::egl              espeak-ng -> PkgConfig::espeak

set(plumbline_missing "")

macro(plumbline_find package debian_package)
  find_package(${package} QUIET ${ARGN})
  if(NOT ${package}_FOUND)
    list(APPEND plumbline_missing ${debian_package})
  endif()
endmacro()

macro(plumbline_find_pc name module debian_package)
  if(PkgConfig_FOUND)
    pkg_check_modules(${name} QUIET IMPORTED_TARGET GLOBAL ${module})
  endif()
  if(NOT ${name}_FOUND)
    list(APPEND plumbline_missing ${debian_package})
  endif()
endmacro()

plumbline_find(PkgConfig pkg-config)
plumbline_find_pc(lua lua5.4 liblua5.4-dev)
plumbline_find_pc(tinyxml2 tinyxml2 libtinyxml2-dev)
plumbline_find_pc(sodium libsodium libsodium-dev)
plumbline_find_pc(sqlite3 sqlite3 libsqlite3-dev)
plumbline_find(fmt libfmt-dev CONFIG)
plumbline_find(nlohmann_json nlohmann-json3-dev CONFIG)
plumbline_find(CLI11 libcli11-dev CONFIG)
plumbline_find_pc(curl libcurl libcurl4-openssl-dev)
find_package(Threads REQUIRED)

plumbline_find_pc(pangocairo pangocairo libpango1.0-dev)

if(PLUMBLINE_DESKTOP)
  plumbline_find_pc(imgui imgui libimgui-dev)
  plumbline_find_pc(stb stb libstb-dev)
  plumbline_find_pc(freetype freetype2 libfreetype-dev)
  plumbline_find_pc(gl gl libgl-dev)
  plumbline_find_pc(egl egl libegl-dev)
  plumbline_find_pc(glfw glfw3 libglfw3-dev)
  plumbline_find_pc(sdl2 sdl2 libsdl2-dev)
  plumbline_find_pc(espeak espeak-ng libespeak-ng-dev)
endif()

if(PLUMBLINE_TESTS)
  plumbline_find(doctest doctest-dev CONFIG)
  plumbline_find(rapidcheck librapidcheck-dev CONFIG)
  find_program(XMLLINT xmllint)
  if(NOT XMLLINT)
    list(APPEND plumbline_missing libxml2-utils)
  endif()
endif()
if(PLUMBLINE_BENCH)
  plumbline_find(benchmark libbenchmark-dev CONFIG)
endif()

if(plumbline_missing)
  list(JOIN plumbline_missing " " plumbline_missing)
  message(FATAL_ERROR "Packages are missing. On Debian: apt-get install ${plumbline_missing}\n"
                      "Or let ./scripts/install-packages see to it.")
endif()

if(PLUMBLINE_DESKTOP)
  # An archive that leaves open what it was built against: its pkg-config file names neither FreeType nor GL.
  add_library(plumbline_imgui INTERFACE)
  add_library(plumbline::imgui ALIAS plumbline_imgui)
  target_link_libraries(plumbline_imgui INTERFACE PkgConfig::imgui PkgConfig::stb PkgConfig::freetype PkgConfig::gl
                                                  ${CMAKE_DL_LIBS})
endif()
