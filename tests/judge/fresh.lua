-- Everyday decisions outside the scenario map.

case "f01-subpoena" {
  now = { demand = "subpoena", asks = "disclosure", asker = "lawyer" },
  option "Ask counsel before anything leaves" { does = { consult { "order", to = "counsel" }, withhold { "record", to = "lawyer" } }, expect = "required", rules = "court-order.interpret-scope" },
  option "Send the file, it looks official" { does = disclose { "record", "offence", to = "lawyer" }, expect = "forbidden", rules = "sharing.lawful-basis-first" },
  option "Bin it" { does = nothing, expect = "insufficient", rules = "court-order.interpret-scope" },
}

case "f02-reporter" {
  now = { asks = "disclosure", asker = "press" },
  option "No comment on any person, refer to the press office" { does = withhold { "status", to = "press" }, expect = "required", rules = "publicity.no-client-posts" },
  option "Off the record he is doing well" { does = disclose { "status", "progress", to = "press", on = "good-intention" }, expect = "forbidden", rules = "publicity.no-client-posts" },
  option "It was in the paper anyway" { does = disclose { "offence", to = "press", on = "already-public" }, expect = "forbidden", rules = "publicity.no-client-posts" },
}

case "f03-mother-calls" {
  now = { asks = "disclosure", asker = "relative" },
  option "Cannot say, he can tell her himself" { does = withhold { "compliance", "status", to = "relative" }, expect = "required", rules = "sharing.consent-third-parties" },
  option "Tell her he missed a test, she worries" { does = disclose { "compliance", to = "relative", on = "good-intention" }, expect = "forbidden", rules = "sharing.consent-third-parties" },
}

case "f04-lift" {
  option "Discuss his relapse with supervisor in the lift" { does = disclose { "treatment", to = "supervisor", where = "overheard" }, expect = "forbidden", rules = "security.private-setting" },
  option "Wait until the office" { does = disclose { "treatment", to = "supervisor" }, expect = "permitted", rules = "confidentiality.need-to-know" },
}

case "f05-car" {
  option "Folder on the car seat" { does = access { how = "open", where = "unsecured" }, expect = "forbidden", rules = "security.case-files" },
  option "Colleague uses your login" { does = access { how = "lend" }, expect = "forbidden", rules = "security.access-control" },
  option "Look up a neighbour" { does = access { how = "open", on = "self-interest" }, expect = "forbidden", rules = "confidentiality.purpose-limit" },
}

case "f06-drunk-at-the-wheel" {
  now = { danger = "imminent", danger_to = "other" },
  option "Call police with car and route" { does = disclose { "risk", "whereabouts", "identity", to = "police" }, expect = "required", rules = "exception.harm-to-others" },
  option "Let him go, note it" { does = record "danger", expect = "forbidden", rules = "exception.harm-to-others" },
  option "Call police and add his diagnosis" { does = disclose { "risk", "whereabouts", "health", to = "police" }, expect = "forbidden", rules = { "confidentiality.minimum-necessary", "protected.health-psych" } },
  option "Ask supervisor tomorrow" { does = report { "danger", to = "supervisor", when = "later" }, expect = "forbidden", rules = "safety.act-promptly" },
}

case "f07-dating" {
  now = { asks = "contact" },
  option "Start seeing him after hours" { does = relate "intimate", expect = "forbidden", rules = "boundary.no-personal-relationship" },
  option "Turn it down and tell supervisor" { does = { decline "contact", report { "contact", to = "supervisor" } }, expect = "required", rules = "boundary.no-socialising" },
}

case "f08-past-crime-told-in-a-session" {
  now = { asks = "secrecy" },
  option "Explain limits, keep it in the file" { does = { tell "limits", record "contact" }, expect = "required", rules = "communication.explain-limits" },
  option "Tell the detective out of duty feeling" { does = disclose { "confided", to = "police", on = "feeling" }, expect = "forbidden", rules = "exception.not-personal-feeling" },
  option "Promise it stays between us" { does = tell "secrecy", expect = "forbidden", rules = { "communication.explain-limits", "confidentiality.trust" } },
}

case "f09-other-client-asks" {
  now = { asks = "disclosure", asker = "other-client" },
  option "Say where Ray lives now" { does = disclose { "address", to = "other-client" }, expect = "forbidden", rules = "confidentiality.authorised-recipient" },
  option "Say nothing about Ray" { does = withhold { "address", to = "other-client" }, expect = "required", rules = "confidentiality.authorised-recipient" },
}

case "f10-provider-shares-back" {
  now = { asks = "disclosure", asker = "provider" },
  option "Attendance and plan to the clinic" { does = disclose { "compliance", "plan", to = "provider" }, expect = "permitted", rules = "exception.agency-cooperation" },
  option "Clinic gets his juvenile history" { does = disclose { "offence", to = "provider" }, expect = "forbidden", rules = "confidentiality.need-to-know" },
  option "Nothing to the clinic" { does = withhold { "compliance", to = "provider" }, expect = "insufficient", rules = "supervision.provider-partnership" },
}

case "f11-boss-orders-to-drop-a-report" {
  now = { misconduct = "seen", supervisor = "compromised" },
  option "To the ethics officer" { does = { record "misconduct", report { "misconduct", to = "ethics" } }, expect = "required", rules = "reporting.escalate-around-supervisor" },
  option "Drop it" { does = nothing, expect = "forbidden", rules = "reporting.escalate-around-supervisor" },
}

case "f12-warning-a-threatened-woman" {
  now = { danger = "possible", danger_to = "other" },
  option "Police and her, only the threat" { does = disclose { "risk", to = { "police", "target" } }, expect = "required", rules = "exception.harm-to-others" },
  option "Her too but with his mental health record" { does = { disclose { "risk", to = "police" }, disclose { "risk", "health", to = "target" } }, expect = "forbidden", rules = "confidentiality.minimum-necessary" },
}

case "f13-statute" {
  now = { demand = "statute", covers = { "address", "identity" } },
  option "Registry gets the two facts" { does = disclose { "address", "identity", to = "police" }, expect = "required", rules = "exception.statutory-mandate" },
  option "Registry gets work and family too" { does = disclose { "address", "identity", "work", "family", to = "police" }, expect = "forbidden", rules = "confidentiality.minimum-necessary" },
  option "Not sent" { does = nothing, expect = "insufficient", rules = "exception.statutory-mandate" },
}

case "f14-violation" {
  now = { violation = "open" },
  option "Revocation without hearing" { does = decide { "revocation", matter = "violation", process = "skipped" }, expect = "forbidden", rules = { "rights.due-process", "enforcement.graduated-response" } },
  option "Ask, then warn with reasons" { does = { check "violation", decide { "warning", matter = "violation" }, tell "reasons" }, expect = "required", rules = "enforcement.respond-promptly" },
  option "Backdate the note so it looks answered" { does = record { "violation", truth = "false" }, expect = "forbidden" },
}

case "f15-house-visit" {
  now = { search = "lawful" },
  option "Look within what the order allows" { does = search { "look", on = "law" }, expect = "permitted" },
}

case "f16-gift-from-family" {
  now = { asks = "favour" },
  option "Take the cake box to the office and log it" { does = { accept "gift", record "gift" }, expect = "forbidden", rules = "conflict.no-personal-gain" },
  option "Take the envelope" { does = accept { "gift", on = "self-interest" }, expect = "forbidden", rules = "conflict.no-personal-gain" },
}

case "f17-elder-abuse" {
  now = { suspicion = "abuse" },
  option "Ask a colleague what they would do" { does = consult { "abuse", to = "colleague" }, expect = "forbidden", rules = "exception.mandated-report" },
  option "Report and tell supervisor" { does = report { "abuse", to = { "hotline", "supervisor" } }, expect = "required", rules = "exception.mandated-report" },
}

case "f18-mail-to-wrong-person,-own" {
  now = { breach = "found" },
  option "Delete the sent mail and say nothing" { does = nothing, expect = "insufficient", rules = "security.report-breach" },
  option "Tell supervisor it was a system error" { does = report { "breach", to = "supervisor", truth = "false" }, expect = "forbidden", rules = "integrity.honesty" },
}

case "f19-retaliation" {
  option "Give the reporter the worst shifts" { does = decide { "harsher", matter = "reprisal" }, expect = "forbidden", rules = "whistleblower.no-retaliation" },
}

case "f20-self-harm-repeat" {
  now = { danger = "handled", danger_to = "self", asks = "disclosure", asker = "employer" },
  option "Employer told he is in hospital" { does = disclose { "whereabouts", "health", to = "employer", on = "good-intention" }, expect = "forbidden", rules = "sharing.consent-third-parties" },
  option "Employer told nothing" { does = withhold { "whereabouts", "health", to = "employer" }, expect = "required", rules = "sharing.consent-third-parties" },
}
