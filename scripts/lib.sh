# shellcheck shell=bash
# Shared by the scripts beside it: how to speak, which packages, how to build. Source it, do not run it.
# It goes to the top of the project, and says everything on standard error: standard output is the caller's.

script=$(realpath "$0")
cd "$(dirname "$(realpath "${BASH_SOURCE[0]}")")/.." || exit

say() { printf '%s\n' "$@" >&2; } # each argument on a line of its own
fail() { say "$@"; exit 1; }

# The comment at the top of the script is its help.
print_help() { sed -n '2,${/^#/!q;s/^# \{0,1\}//p}' "$script"; }
help_if_asked() { case ${1-} in -h | --help) print_help; exit 0 ;; esac; }

cores() { nproc 2>/dev/null || echo 2; }

# --- packages ---------------------------------------------------------------------------------------------------

# packages_of GROUP...: their names, from scripts/packages.
packages_of() { awk -v groups=" $* " '!/^#/ && NF && index(groups, " " $1 " ") { print $2 }' scripts/packages | sort -u; }

# missing_of PACKAGE...: those that are not installed.
missing_of() {
  local have package
  have=$(dpkg-query -W -f '${db:Status-Status} ${Package} \n' "$@" 2>/dev/null) || true
  for package in "$@"; do
    [[ $have == *"installed $package "* && $have != *"not-installed $package "* ]] || printf '%s\n' "$package"
  done
}

# Says each missing package and what it is for.
say_why() {
  local package
  for package in "$@"; do
    say "  $package: $(awk -v p="$package" '$2 == p { sub(/^[^ ]+ +[^ ]+ +/, ""); print; exit }' scripts/packages)"
  done
}

apt_get() {
  local as_root=()
  [ "$(id -u)" = 0 ] || as_root=(sudo)
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300 "$@" </dev/null
}

# need_packages GROUP...: installs what is missing. Quick when nothing is.
need_packages() {
  local wanted missing log
  if ! command -v dpkg-query >/dev/null; then
    say "This is no Debian system: please see to the packages in scripts/packages by your own means."
    return 0
  fi
  read -ra wanted <<<"$(packages_of "$@" | tr '\n' ' ')"
  read -ra missing <<<"$(missing_of "${wanted[@]}" | tr '\n' ' ')"
  [ ${#missing[@]} -gt 0 ] || return 0

  say "Plumbline needs ${#missing[@]} Debian package(s) that are not installed:"
  say_why "${missing[@]}"
  local command="apt-get install -y --no-install-recommends ${missing[*]}"
  if [ "$(id -u)" != 0 ] && ! command -v sudo >/dev/null; then
    fail "Only root can install them, and there is no sudo here. As root, run" "" "  $command" "" "and then this again."
  fi
  say "Installing them with apt-get; this takes a minute or two."
  log=$(mktemp)
  # Lists that are absent or out of date show as a failed install: then, and only then, fetch new ones.
  apt_get install --no-install-recommends "${missing[@]}" >"$log" 2>&1 ||
    { apt_get update && apt_get install --no-install-recommends "${missing[@]}"; } >>"$log" 2>&1 ||
    { tail -n 40 "$log" >&2; rm -f "$log"; fail "apt-get could not install them. To try by hand: $command"; }
  rm -f "$log"
  say "Installed."
}

# --- building ---------------------------------------------------------------------------------------------------

# Passes on how far a build is: one moving line on a terminal, a line at each quarter elsewhere.
show_progress() {
  local line done_ total quarter=-1
  while IFS= read -r line; do
    [[ $line =~ ^\[([0-9]+)/([0-9]+)\] ]] || continue
    done_=${BASH_REMATCH[1]} total=${BASH_REMATCH[2]}
    [ "$done_" -gt 0 ] || continue # ninja looking around
    if [ -t 2 ]; then
      printf '\r\033[KBuilding %s: %s of %s' "$1" "$done_" "$total" >&2
    elif [ $((4 * done_ / total)) -gt "$quarter" ]; then
      quarter=$((4 * done_ / total))
      say "Building $1: $done_ of $total"
    fi
  done
  if [ -t 2 ] && [ -n "${total-}" ]; then printf '\n' >&2; fi
}

# configure PRESET [cmake option...]: only when never done, or when the presets have changed since.
configure() {
  local preset=$1 log=build/$1/configure.log
  if [ "build/$preset/build.ninja" -nt CMakePresets.json ]; then return 0; fi
  shift
  say "Laying out the build ($preset)."
  cmake --preset "$preset" "$@" >"$log" 2>&1 </dev/null || { cat "$log" >&2; fail "cmake could not lay out the build."; }
}

# build PRESET "TARGET..." [cmake option...]: says nothing when all is up to date; shows the whole log when it fails.
# A lock keeps two builds of one preset apart.
build() {
  local preset=$1 targets log=build/$1/build.log
  read -ra targets <<<"$2"
  shift 2
  mkdir -p "build/$preset"
  (
    if command -v flock >/dev/null; then flock 9; fi
    configure "$preset" "$@"
    cmake --build "build/$preset" --target "${targets[@]}" 2>&1 </dev/null | tee "$log" | show_progress "$preset" ||
      { cat "$log" >&2; fail "The build failed; see above."; }
  ) 9>"build/$preset/.lock"
}
