return scenario {
  title = "T", version = "1", minutes = 5, about = "A", themes = { "a", "b" },
  cast = { you = "A", kim = client "Kim", boss = supervisor "Ana", cousin = own_circle "your cousin" },
  vars = { posted = false, trust = range(0, 5, 3), tone = choice("warm", "stiff") },
  scene "s" { form "q" { does = record { "danger", "disclosure" },
      entry "Time" { holds = "when", write "a" { meant = "best" }, write "b" { holds = "label", meant = "wrong", tempts = "t", learn = "l", does = tell "limits" } },
      outcome { without = "when", world = "w", learn = "l" }, outcome { world = "w", learn = "l" } } },
  ending "a" { title = "A", say "x", when = "not posted" },
  ending "b" { title = "B", say { "y", when = "trust > 2" } },
}
