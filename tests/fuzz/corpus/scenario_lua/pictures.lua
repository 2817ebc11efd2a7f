return scenario {
  title = "T", version = "1", cast = { you = "A", kim = client "Kim", boss = supervisor "Ana" },
  portraits = { kim = "amos", boss = "mei", nobody = "X" },
  scene "s" { picture = { place = "office", kim = "glad", boss = "ashamed", you = 3, "x" }, say "x" },
  scene "t" { picture = { place = say, moon = "glad" }, say.kim "y" },
  ending "a" { title = "A", say "x", picture = { place = "waiting" } },
}
