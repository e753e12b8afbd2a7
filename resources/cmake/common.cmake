# SPDX-License-Identifier: GPL-3.0-or-later
# One interface target carries the standard, warnings and defines; every real target links it.
set(CMAKE_AUTOMOC ON)
set(CMAKE_CXX_SCAN_FOR_MODULES OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_CXX_EXTENSIONS OFF)

option(ENTENTE_WERROR "Treat warnings as errors" ON)
option(ENTENTE_SANITIZE "Build with AddressSanitizer and UndefinedBehaviorSanitizer" OFF)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
endif()

add_library(common INTERFACE)
target_compile_features(common INTERFACE cxx_std_20)
target_include_directories(common INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_definitions(common INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH QT_NO_KEYWORDS QT_STRICT_ITERATORS
    ENTENTE_VERSION="${PROJECT_VERSION}")
target_compile_options(common INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
    -Wno-missing-field-initializers -fpch-preprocess)
# The same object whatever folder it was built in, so that the compiler cache serves a fresh clone too.
target_compile_options(common INTERFACE "-ffile-prefix-map=${CMAKE_SOURCE_DIR}=.")
if(ENTENTE_WERROR)
    target_compile_options(common INTERFACE -Werror)
endif()
if(ENTENTE_SANITIZE)
    # Not `null`: Qt itself binds its private signal tags to null references (qobjectdefs_impl.h); ASan stops on real ones.
    target_compile_options(common INTERFACE -fsanitize=address,undefined -fno-sanitize=null -fno-sanitize-recover=all -fno-omit-frame-pointer -O1)
    target_link_options(common INTERFACE -fsanitize=address,undefined)
endif()

# CMake 3.25 has moc look at its list of files again only when a CMakeLists.txt changes, so a header that globbing found
# would be missed: where a target has other files than before, moc's stamp is removed. Called at the end of the top-level
# file.
function(entente_let_moc_see_new_files folder)
    get_property(targets DIRECTORY "${folder}" PROPERTY BUILDSYSTEM_TARGETS)
    get_property(binary_dir DIRECTORY "${folder}" PROPERTY BINARY_DIR)
    foreach(target IN LISTS targets)
        get_target_property(sources ${target} SOURCES)
        set(noted "${binary_dir}/CMakeFiles/${target}_sources.txt")
        set(before "")
        if(EXISTS "${noted}")
            file(READ "${noted}" before)
        endif()
        if(NOT before STREQUAL sources)
            file(REMOVE "${binary_dir}/${target}_autogen/timestamp")
            file(WRITE "${noted}" "${sources}")
        endif()
    endforeach()
    get_property(subfolders DIRECTORY "${folder}" PROPERTY SUBDIRECTORIES)
    foreach(subfolder IN LISTS subfolders)
        entente_let_moc_see_new_files("${subfolder}")
    endforeach()
endfunction()
