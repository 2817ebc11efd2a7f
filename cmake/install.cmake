# What is installed, and how it is packed: `cmake --install build/release`, `./scripts/package`.

set(data_dir ${CMAKE_INSTALL_DATADIR}/plumbline)
install(DIRECTORY scenarios assets DESTINATION ${data_dir} OPTIONAL)
install(DIRECTORY tests/judge/ DESTINATION ${data_dir}/cases FILES_MATCHING PATTERN "*.lua")
install(FILES scripts/prelude.lua DESTINATION ${data_dir}/scripts OPTIONAL)
install(DIRECTORY docs/ DESTINATION ${CMAKE_INSTALL_DATAROOTDIR}/doc/plumbline/docs)
install(FILES README.md CHANGELOG.md DESTINATION ${CMAKE_INSTALL_DATAROOTDIR}/doc/plumbline OPTIONAL)
if(EXISTS ${PROJECT_SOURCE_DIR}/LICENSE)
  install(FILES LICENSE DESTINATION ${CMAKE_INSTALL_DATAROOTDIR}/doc/plumbline RENAME copyright)
  set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
endif()

set(CPACK_PACKAGE_NAME plumbline)
set(CPACK_PACKAGE_VENDOR "The Plumbline project")
set(CPACK_PACKAGE_CONTACT "Plumbline maintainers <maintainers@plumbline.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_GENERATOR DEB TGZ)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION education)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS graphviz) # plumbline graph draws through it
include(CPack)
