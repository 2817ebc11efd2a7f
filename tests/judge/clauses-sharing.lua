-- Cases that turn when one clause of confidentiality, security, sharing or court orders is taken away.

case "c-haste" {
  now = { asks = "disclosure", asker = "police" },
  option "Answers before the detective has finished the sentence" { does = disclose { "compliance", to = "police", check = "no-pause" }, expect = "insufficient", rules = "confidentiality.pause-irreversible" },
  option "Stops, looks at what is asked, answers" { does = disclose { "compliance", to = "police" }, expect = "permitted", rules = "exception.agency-cooperation" },
}

case "c-two-clinics-of-one-name" {
  now = { asks = "disclosure", asker = "provider" },
  option "Takes the first one the address book offers" { does = disclose { "progress", to = "provider", via = "secure", check = "no-addressee" }, expect = "insufficient", rules = "security.accident-prevention" },
  option "Looks up which of the two it is" { does = { check "addressee", disclose { "progress", to = "provider", via = "secure" } }, expect = "permitted" },
}

case "c-the-weekly-list" {
  now = { asks = "disclosure", asker = "agency" },
  option "Sends the list as every week, nobody knows what for" { does = disclose { "status", to = "agency", check = "no-need" }, expect = "insufficient", rules = "sharing.necessity-check" },
  option "Sends nothing, asks what the list is needed for" { does = { check "requester", withhold { "status", to = "agency" } }, expect = "permitted" },
}

case "c-first-answered-then-checked" {
  now = { asks = "disclosure", asker = "police" },
  option "Answers, then looks up whether he was entitled to ask" { does = { disclose { "compliance", to = "police" }, check "requester" }, expect = "insufficient", rules = "sharing.lawful-basis-first" },
  option "Looks it up, then answers" { does = { check "requester", disclose { "compliance", to = "police" } }, expect = "permitted" },
}

case "c-letter-read-after-sending" {
  now = { demand = "order", covers = "compliance" },
  option "Sends the attendance record, reads the order on the way home" { does = { disclose { "compliance", to = "court" }, check "order" }, expect = "insufficient", rules = "court-order.interpret-scope" },
  option "Reads the order, sends the attendance record" { does = { check "order", disclose { "compliance", to = "court" } }, expect = "required", rules = "court-order.comply" },
}

case "c-own-slip" {
  now = { asks = "disclosure", asker = "relative" },
  option "Lets the street slip and tells the supervisor at once" { does = { disclose { "address", to = "relative" }, report { "breach", to = "supervisor" } }, expect = "forbidden", rules = "sharing.consent-third-parties" },
  option "Lets the street slip and hopes for the best" { does = disclose { "address", to = "relative" }, expect = "forbidden", rules = "sharing.consent-third-parties" },
}

case "c-answer-and-log" {
  now = { asks = "disclosure", asker = "provider" },
  option "Tells the clinic what it needs and logs it" { does = { disclose { "progress", to = "provider" }, record "disclosure" }, expect = "required", rules = "sharing.document-disclosures" },
  option "Logs that something was sent, not what" { does = { disclose { "progress", to = "provider" }, record { "disclosure", holds = { "whom", "when" } } }, expect = "insufficient", rules = "sharing.document-disclosures" },
}

case "c-only-the-good-weeks" {
  now = { asks = "disclosure", asker = "provider" },
  option "Tells the clinic about the good weeks, not about the other two" { does = disclose { "progress", to = "provider", truth = "partial" }, expect = "insufficient", rules = "sharing.relevant-accurate-timely" },
  option "Tells the clinic about all of them" { does = disclose { "progress", to = "provider" }, expect = "permitted" },
}

case "c-in-a-fortnight" {
  now = { asks = "disclosure", asker = "agency" },
  option "The housing office hears it after the waiting list has closed" { does = disclose { "status", to = "agency", when = "later" }, expect = "insufficient", rules = "sharing.relevant-accurate-timely" },
  option "The housing office hears it before the list closes" { does = disclose { "status", to = "agency" }, expect = "permitted" },
}

case "c-figures-asked-for" {
  now = { asks = "disclosure", asker = "press" },
  option "Not even a number for the paper" { does = withhold { "figures", to = "press" }, expect = "insufficient", rules = "publicity.generic-only" },
  option "How many finished the programme this year" { does = disclose { "figures", to = "press" }, expect = "permitted", rules = "publicity.generic-only" },
}

case "c-conference-without-names" {
  now = { asks = "conference" },
  option "Says which steps probation takes on, no facts needed" { does = support { "plan", "follow-up", to = "provider" }, expect = "required", rules = "sharing.case-conference" },
  option "Sits through it" { does = nothing, expect = "insufficient", rules = "sharing.case-conference" },
}
