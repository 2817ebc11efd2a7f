return scenario {
  title = "T", version = "1", cast = { you = "A" }, vars = { posted = false, trust = range(0, 5, 3) },
  always "trust > 0 or not posted", never { "posted", at = "s" }, reachable { at = "a" }, never { at = "b" },
  reachable(function(v) return v.trust == 3 end), always { "trust >= 0", at = "a" },
  accept { "C11.nothing-at-stake", at = "s", why = "w" }, accept { "story.unused-variable", why = "w" },
  scene "s" { say "x", choose "q" { option "a" { does = accept { "gift" }, meant = "wrong", world = "w", learn = "l",
    tempts = "t", set = "posted = true" }, option "b" { does = nothing, meant = "best", world = "w", learn = "l" } } },
  ending "a" { title = "A", clean = true, when = "not posted" }, ending "b" { title = "B", say "y" },
}
