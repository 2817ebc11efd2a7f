-- Cases that turn when one clause about conduct, fairness, disputes or reports of misconduct is taken away.

case "c-brother-in-law" {
  now = { conflict = "disclosed", asks = "disclosure", asker = "police" },
  option "Keeps the missed curfews from the police, it is family" { does = withhold { "compliance", to = "police", on = "self-interest" }, expect = "forbidden", rules = "conflict.duty-over-self" },
  option "Answers as for anyone" { does = disclose { "compliance", to = "police" }, expect = "permitted" },
}

case "c-the-cousins-garage" {
  option "Sends him to the cousin's garage for his community hours" { does = decide { "referral", matter = "decision", on = "self-interest" }, expect = "forbidden", rules = "conflict.no-personal-gain" },
  option "Picks the place nearest to his home" { does = decide { "referral", matter = "decision", basis = "circumstances" }, expect = "permitted" },
}

case "c-shouting-in-the-corridor" {
  now = { dispute = "open" },
  option "Leads the two apart" { does = protect { "separate", to = "client" }, expect = "required", rules = "dispute.listen-first" },
  option "Asks the supervisor to come" { does = consult { "dispute", to = "supervisor" }, expect = "required", rules = "dispute.listen-first" },
  option "Says how it will be done, then lets them speak" { does = { tell "decision", tell { "dispute", manner = "listening" } }, expect = "insufficient", rules = "dispute.listen-first" },
  option "Lets them speak, then says how it will be done" { does = { tell { "dispute", manner = "listening" }, tell "decision" }, expect = "required", rules = "dispute.listen-first" },
}

case "c-one-line-less" {
  now = { recommending = "yes" },
  option "Will not leave out the line, asks for more time" { does = decline "falsify", expect = "required", rules = "impartiality.fair-recommendations" },
  option "Looks up what the missing weeks were about" { does = check "facts", expect = "required", rules = "impartiality.fair-recommendations" },
  option "Leaves the line out" { does = report { "recommendation", to = "court", truth = "partial" }, expect = "forbidden", rules = "enforcement.report-accurately" },
}

case "c-a-hand-on-the-collar" {
  now = { misconduct = "seen" },
  option "Writes it down first, then steps in, then reports" { does = { record "misconduct", protect { "separate", to = "client" }, report { "misconduct", to = "ethics" } }, expect = "insufficient", rules = "reporting.sequence" },
  option "Steps in, writes it down, reports" { does = { protect { "separate", to = "client" }, record "misconduct", report { "misconduct", to = "ethics" } }, expect = "required", rules = "reporting.report-misconduct" },
}

case "c-over-her-head" {
  now = { misconduct = "seen" },
  option "Writes to the director, then tells the supervisor" { does = { record "misconduct", report { "misconduct", to = "senior" }, report { "misconduct", to = "supervisor" } }, expect = "insufficient", rules = "reporting.sequence" },
  option "Tells the supervisor; the director hears it when nothing happens" { does = { record "misconduct", report { "misconduct", to = "supervisor" }, report { "misconduct", to = "senior" } }, expect = "required", rules = "reporting.report-misconduct" },
}

case "c-after-the-holidays" {
  now = { misconduct = "seen" },
  option "Reports it when she is back from leave" { does = { record "misconduct", report { "misconduct", to = "ethics", when = "later" } }, expect = "insufficient", rules = { "reporting.act-promptly", "reporting.report-misconduct" } },
  option "Reports it before she goes" { does = { record "misconduct", report { "misconduct", to = "ethics" } }, expect = "required", rules = "reporting.report-misconduct" },
}

case "c-the-reporters-number" {
  now = { misconduct = "reported" },
  option "Calls the paper, nothing has happened for a month" { does = tell { "misconduct", to = "press" }, expect = "forbidden", rules = "reporting.follow-protocol" },
  option "Adds what she knows through the anonymous line" { does = report { "misconduct", to = "oversight", via = "anonymous" }, expect = "permitted", rules = "whistleblower.anonymous-channel" },
}

case "c-the-worst-shifts" {
  now = { reprisal = "seen" },
  option "Raises it with the ethics officer" { does = report { "reprisal", to = "ethics" }, expect = "required", rules = "accountability.support-reporters" },
  option "Swaps one shift and says nothing" { does = decide { "none", matter = "dispute" }, expect = "insufficient", rules = "accountability.support-reporters" },
}
