# SPDX-License-Identifier: GPL-3.0-or-later
# One interface target carries the standard, warnings and defines; every real target links it.
set(CMAKE_AUTOMOC ON)
set(CMAKE_CXX_SCAN_FOR_MODULES OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_CXX_EXTENSIONS OFF)

option(ENTENTE_WERROR "Treat warnings as errors" ON)
option(ENTENTE_SANITIZE "Build with AddressSanitizer and UndefinedBehaviorSanitizer" OFF)

option(ENTENTE_JOIN_SOURCES "Compile several source files as one: a fraction of the time for a whole build" OFF)

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

if(ENTENTE_JOIN_SOURCES)
    find_package(Python3 REQUIRED COMPONENTS Interpreter)
    # Each file alone is g++'s business elsewhere; joined files seem to be headers of each other to it.
    target_compile_options(common INTERFACE -Wno-shadow -Wno-subobject-linkage)
endif()

# Joins the files of `target`, where that is asked for. Called in the folder that defines it.
function(entente_join_sources target)
    if(NOT ENTENTE_JOIN_SOURCES)
        return()
    endif()
    get_target_property(sources ${target} SOURCES)
    list(FILTER sources INCLUDE REGEX "^/.*\\.cpp$")
    execute_process(COMMAND "${Python3_EXECUTABLE}" "${CMAKE_SOURCE_DIR}/resources/cmake/units.py" 12 ${sources}
        OUTPUT_VARIABLE units OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
    string(REPLACE "\n" "|" units "${units}")
    string(REPLACE ";" "," units "${units}")
    string(REPLACE "|" ";" units "${units}")
    set(number 0)
    foreach(unit IN LISTS units)
        math(EXPR number "${number} + 1")
        string(REPLACE "," ";" unit "${unit}")
        list(LENGTH unit size)
        if(size GREATER 1)
            set_source_files_properties(${unit} PROPERTIES UNITY_GROUP "unit${number}")
        endif()
    endforeach()
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
endfunction()

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
