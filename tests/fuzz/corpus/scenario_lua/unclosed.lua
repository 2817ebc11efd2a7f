return scenario {
  title = "T"
  scene "a" { say "x"
