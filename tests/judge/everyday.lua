-- Everyday decisions, stated and graded by common sense before the judge was asked. Of 51 options 45 came out as graded
-- in the first run. Two did not: nobody could tell a paramedic a health fact (e14: the rulebook was mended), and refusing
-- what a consent allows is no breach (e15: regraded). Four could not be read: `decline` has no `to` (e06, e18), and sets
-- could not be used in `covers` (e11: the reader was mended). In one of 47 the rule named was another (e13).

case "e01-brother-in-the-supermarket" {
  now = { asks = "disclosure", asker = "relative" },
  option "He's doing really well, you'd be proud" { does = disclose { "progress", to = "relative", on = "good-intention" }, expect = "forbidden" },
  option "I can't talk about anybody; ask him yourself" { does = withhold { "status", "progress", to = "relative" }, expect = "required" },
  option "Never heard of him" { does = tell { "case", to = "relative", truth = "false" }, expect = "forbidden", rules = "integrity.honesty" },
}

case "e02-shared-voicemail" {
  option "You missed your test, call me, on the family's machine" { does = disclose { "compliance", to = "client", where = "overheard" }, expect = "forbidden", rules = "security.private-setting" },
  option "Please call Ms Duarte back" { does = tell { "contact", to = "client" }, expect = "permitted" },
}

case "e03-result-on-the-printer" {
  now = { breach = "found" },
  option "Takes it away and tells the supervisor how long it lay there" { does = report { "breach", to = "supervisor" }, expect = "required", rules = "security.report-breach" },
  option "Takes it away and hopes nobody looked" { does = nothing, expect = "insufficient", rules = "security.report-breach" },
}

case "e04-late-since-the-new-job" {
  now = { violation = "open" },
  option "Asks why and moves the appointment to the evening" { does = { check "violation", decide { "plan-change", matter = "violation", basis = "circumstances" } }, expect = "required", rules = "supervision.regular-contact" },
  option "Once more and you are in jail" { does = tell { "expectations", manner = "threatening" }, expect = "forbidden", rules = "authority.no-abuse" },
  option "Lets it run, he has a job at last" { does = decide { "none", matter = "violation", basis = "circumstances" }, expect = "insufficient", rules = "enforcement.respond-promptly" },
}

case "e05-shelter-asks-about-medication" {
  now = { asks = "disclosure", asker = "agency" },
  option "Confirms the placement and the address" { does = disclose { "status", "address", to = "agency" }, expect = "permitted", rules = "exception.agency-cooperation" },
  option "Reads out the prescriptions" { does = disclose { "status", "health", to = "agency" }, expect = "forbidden", rules = { "confidentiality.minimum-necessary", "protected.health-psych" } },
  option "Keeps the prescriptions to herself, confirms the placement" { does = { disclose { "status", to = "agency" }, withhold { "health", to = "agency" } }, expect = "required", rules = "protected.health-psych" },
}

case "e06-friend-request-from-the-mother" {
  now = { asks = "contact" },
  option "Accepts, it is only the mother" { does = relate { "online", to = "relative" }, expect = "forbidden", rules = "boundary.professional" },
  option "Declines and says why at the next visit" { does = { decline "contact", tell { "reasons", to = "relative" } }, expect = "required", rules = "boundary.no-socialising" },
}

case "e07-canteen-story" {
  option "Adds one detail, no name" { does = disclose { "offence", to = "colleague" }, expect = "forbidden", rules = "confidentiality.no-gossip" },
  option "Says that's not for here" { does = withhold { "offence", to = "colleague" }, expect = "required", rules = "confidentiality.no-gossip" },
}

case "e08-please-dont-write-it-down" {
  now = { asks = "secrecy" },
  option "Says what has to be noted and who may read it" { does = { tell "limits", record "contact" }, expect = "required", rules = "communication.explain-limits" },
  option "Leaves the relapse out of the note" { does = record { "contact", truth = "partial" }, expect = "forbidden", rules = "communication.no-misleading" },
  option "Writes it down without a word" { does = record "contact", expect = "insufficient", rules = "communication.explain-limits" },
}

case "e09-son-opens-the-door" {
  option "Tell him probation was here" { does = disclose { "status", to = "relative" }, expect = "forbidden", rules = "protected.criminal-history" },
  option "I'll try again, no message" { does = withhold { "status", to = "relative" }, expect = "required" },
}

case "e10-concert-tickets" {
  now = { asks = "favour" },
  option "Takes them, they would go to waste" { does = accept "gift", expect = "forbidden", rules = "conflict.no-personal-gain" },
  option "Thanks him, says no, notes the offer" { does = { decline "gift", record "gift" }, expect = "required", rules = "conflict.no-personal-gain" },
}

case "e11-handing-over-before-leave" {
  now = { covers = { team = { "@personal" } } },
  option "Goes through the whole file with the officer who takes over" { does = disclose { "@personal", to = "team" }, expect = "permitted", rules = "confidentiality.need-to-know" },
  option "Leaves her half of it, the rest can wait" { does = disclose { "plan", to = "team" }, expect = "insufficient", rules = "sharing.relevant-accurate-timely" },
}

case "e12-clerk-on-the-phone" {
  now = { asks = "disclosure", asker = "court" },
  option "Between us, he is back on it" { does = disclose { "treatment", "health", to = "court" }, expect = "forbidden", rules = "sharing.lawful-basis-first" },
  option "Asks for it in writing" { does = { withhold { "treatment", to = "court" }, consult { "order", to = "court" } }, expect = "required" },
}

case "e13-sponsor-is-worried" {
  now = { news = "risk", asks = "disclosure", asker = "volunteer" },
  option "Thanks him, tells him nothing, looks into it today with the supervisor" { does = { withhold { "compliance", to = "volunteer" }, check { "danger", basis = "facts" }, consult { "danger", to = "supervisor" } }, expect = "required", rules = "risk.ongoing-assessment" },
  option "Compares notes with him" { does = { disclose { "compliance", to = "volunteer" }, check "danger" }, expect = "forbidden", rules = "sharing.consent-third-parties" },
  option "Raises it at the next appointment" { does = check { "danger", when = "later" }, expect = "insufficient", rules = "risk.respond-emerging" },
}

case "e14-collapse-in-the-waiting-room" {
  now = { danger = "imminent", danger_to = "self" },
  option "Calls the ambulance and says what she saw" { does = { protect { "stay", "connect", to = "emergency" }, disclose { "seen", "whereabouts", to = "emergency" } }, expect = "required", rules = "exception.self-harm" },
  option "Tells the paramedic about his insulin" { does = disclose { "seen", "health", to = "emergency" }, expect = "required" },
  option "Tells the paramedic what he was convicted of" { does = disclose { "seen", "offence", to = "emergency" }, expect = "forbidden", rules = "confidentiality.minimum-necessary" },
  option "Waits to see whether he comes round" { does = nothing, expect = "forbidden", rules = "exception.self-harm" },
}

case "e15-employer-signs-the-hours" {
  now = { asks = "disclosure", asker = "employer", consent = "proper", covers = { employer = "compliance" } },
  option "Confirms the dates the form covers" { does = disclose { "compliance", to = "employer" }, expect = "permitted", rules = "sharing.consent-third-parties" },
  option "Adds why he is on the programme" { does = disclose { "compliance", "offence", to = "employer" }, expect = "forbidden", rules = "confidentiality.minimum-necessary" },
  option "Refuses though he signed" { does = withhold { "compliance", to = "employer" }, expect = "permitted" },   -- graded "insufficient" at first: consent allows, it doesn't oblige
}

case "e16-his-own-attendance" {
  now = { asks = "explanation" },
  option "Shows him his dates and explains the missed one" { does = { disclose { "compliance", to = "client" }, tell "reasons" }, expect = "required", rules = "communication.expectations-upfront" },
  option "Hands him the file with his sister's statement in it" { does = { disclose { "compliance", "family", "record", to = "client" }, tell "reasons" }, expect = "forbidden", rules = "protected.family-background" },
}

case "e17-the-victim-wants-the-street" {
  now = { asks = { "disclosure", "help" }, asker = "target" },
  option "Gives it, so that she can avoid it" { does = disclose { "address", to = "target", on = "good-intention" }, expect = "forbidden", rules = "protected.identifiers" },
  option "Keeps it back and brings her together with victim services" { does = { withhold { "address", to = "target" }, support { "services", to = "target" } }, expect = "required", rules = "supervision.support-services" },
  option "Keeps it back, wishes her well" { does = withhold { "address", to = "target" }, expect = "insufficient", rules = "supervision.support-services" },
}

case "e18-friend-in-the-police-texts" {
  now = { asks = "disclosure", asker = "police" },
  option "Texts back yes, he's mine" { does = disclose { "status", to = "police", via = "personal-device" }, expect = "forbidden", rules = "security.secure-systems" },
  option "Asks for a request to the office, then answers it there" { does = { decline "channel", disclose { "status", to = "police", via = "secure" } }, expect = "required" },
}

case "e19-notes-at-the-end-of-the-month" {
  option "Copies last month's note" { does = record { "contact", truth = "false" }, expect = "forbidden", rules = "integrity.honesty" },
  option "Writes them all up on the last day" { does = record { "contact", when = "later" }, expect = "insufficient", rules = "records.up-to-date" },
  option "Writes it after the visit" { does = record "contact", expect = "permitted" },
}

case "e20-hit-by-her-partner" {
  now = { danger = "possible", danger_to = "self" },
  option "Asks, makes a plan with her, brings in the shelter" { does = protect { "ask", "connect", to = "client" }, expect = "required" },
  option "Calls the partner to hear his side" { does = disclose { "confided", to = "relative" }, expect = "forbidden", rules = "safety.appropriate-authority" },
  option "Notes it, she is an adult" { does = record "danger", expect = "forbidden", rules = "exception.self-harm" },
}
