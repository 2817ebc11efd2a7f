return scenario {
  title   = "The parking lot",
  version = "1.1",
  minutes = 15,
  about   = "You overhear a bargain. One of the two men is the person who taught you the job.",
  themes  = { "reporting misconduct", "fear of reprisal", "protecting the weaker side" },

  cast = {
    you    = "Trainee officer Joana Silva",
    haas   = client "Mr Haas",
    dale   = wrongdoer "Rick Dale",
    boss   = supervisor "Carol Whitlock",
    samuel = ethics "Samuel Adeyemi",
    mina   = colleague "Mina Joshi",
    staff  = colleague "your colleagues",
    teo    = witness "Teo Ranta",
    paper  = press "the court reporter of the Courier",
  },

  portraits = {
    you = "joana", haas = "haas", dale = "dale", boss = "carol", samuel = "samuel",
    mina = "mina", staff = "jun", teo = "teo", paper = "hana",
  },

  vars = {
    spoken    = false,   -- Carol heard of it on Thursday evening
    filed     = false,   -- ... and has a sound record of it since then
    warned    = false,   -- Rick knows that you heard him
    bus       = false,   -- you spoke to Mr Haas
    chat      = false,   -- the staff chat knows that there is something
    leaked    = false,   -- a newspaper has it
    around    = false,   -- you went round Carol, to Samuel
    statement = choice("none", "bare", "full"),   -- what Samuel's office got from you on Friday
    pages     = false,   -- more of Mr Haas's file went out than was asked for
    beside    = false,   -- Teo did not eat alone
  },

  -- 4.1
  scene "lot" {
    title = "Thursday, 5:45 pm",
    picture = { place = "street", dale = "calm", haas = "worried" },
    now = { misconduct = "seen" },
    say [[The window of your car is down, and there is half a sandwich on your knee. The lot behind the
      office has almost emptied. Two rows off, with his back to you, Rick Dale is talking to a man on
      probation, Mr Haas.]],
    say.dale [[You missed Tuesday's test. That can disappear. You finish my roof this weekend, and it
      disappears.]],
    say [[Mr Haas looks at the ground, nods, and walks off to the bus stop. By the bins someone is
      flattening boxes.

      Rick taps the top of his car twice. In June he wrote your first appraisal: a pleasure to train. In
      January he drove you home through the snow.]],

    choose "Rick is looking for his keys. What do you do?" {
      option "Walk across and ask Rick what that was all about" {
        does   = tell { "misconduct", to = "dale" }, meant = "wrong",
        world  = [["You caught the end of a joke, Jo. He owes me a ladder." He laughs, and hands you the
          crisps from his dashboard. When he has driven off you can see as far as the bus stop. Rick's car
          is standing there, and the window is going down.]],
        learn  = [[It was fair of you to want his side, and he will get to give it, to the person who looks
          into this. Coming from you it was a warning. He now knows who heard him, and he was with Mr Haas
          again before anybody who could protect the man had even been told. Whoever hears of it first
          should be someone who can act: your supervisor, or the ethics officer.]],
        tempts = "He has been good to you, and asking a man to his face is how decent people settle things.",
        set    = "warned = true",
      },
      option "Go back upstairs and tell Carol what you heard" {
        does   = report { "misconduct", to = "boss" }, meant = "best",
        world  = [[Carol Whitlock has one glove on and a train at six. She hears you out standing. "Put it
          on the form tonight, while you have the words," she says. "I'm in at ten." She doesn't ask whether
          anyone else was there.]],
        learn  = [[A man with power over another offered to bend a record in return for work on his own
          house. You don't have to prove that, or to know what else lies behind it; that you heard it is
          enough to bring it in the same evening. Going straight up also kept you out of a private talk with
          either of them. Same rule, different place: a clerk who moves a paper to the top of the pile for a
          discount.]],
        set    = "spoken = true",
      },
      option "Keep it in mind, and see if it comes up once more" {
        does   = check { "misconduct", when = "later" }, meant = "wrong",
        world  = [[You finish the sandwich. On the way home you go over it at every red light, and at every
          light it sounds a little different. By the third you are no longer certain that he said roof.]],
        learn  = [[Waiting for a second time sounds careful, but it is Mr Haas to whom the second time would
          happen, and the first was clear enough: a test, a roof, a weekend. Finding out whether there is
          more is work for people who may look into files and ask questions. What you have to give them is
          what you heard, and it is at its sharpest on the first evening.]],
        tempts = "One sentence across two rows of cars seems thin, and it could cost a good man a lot.",
      },
      option "Catch Mr Haas at his stop and say he may refuse" {
        does   = tell { "misconduct", to = "haas" }, meant = "wrong",
        world  = [[He looks at you, and then past you, at the lot. "I didn't say anything," he says. "You
          didn't hear me say anything." He gets on the first bus that comes. It goes the other way.]],
        learn  = [[You thought of the person with the least power here, and that is an instinct to keep. But
          you had nothing to offer him yet, no other officer and no cover, only the news that somebody
          knows. It frightened him, and it may look later as though the two of you had agreed on a story.
          What protects him is a report, made to those who can take him out of Rick's hands.]],
        tempts = "He was the one looking at the ground, and somebody ought to be on his side.",
        set    = "bus = true",
      },
    },
  },

  -- 4.2
  scene "form" {
    title = "Thursday, 6:30 pm",
    picture = { place = "screen" },
    now = { misconduct = "seen", unrecorded = "incident" },
    given "spoken" { misconduct = "reported" },
    say { "Carol's train has gone. You have the floor to yourself, and the words are still in your ear.",
      when = "spoken" },
    say { [[You had got as far as the bridge when you turned the car round. The floor is dark but for your
      lamp.]],
      when = "not spoken" },
    say [[The incident form has six boxes. Mrs Oyelaran, who cleans, works her way down the corridor, sees
      the form on the screen, and takes your paper bin without looking at it again. "Late for you," she
      says. "Is it a long one, love?"]],
    say [["Not long," you say. "I only have to get it right." Beside the screen is a photo from the summer
      party: Rick, with one arm around you and the other around Mina.]],

    form "How do you fill in the boxes?" {
      does = record { "misconduct" },
      entry "When" { holds = "when",
        write "Thursday 9 October, towards evening, as far as I recall" { holds = "nothing", meant = "poor",
          tempts = "A vague time can't be wrong, and you hadn't looked at the clock.",
          learn  = [[You knew more than that. An estimate that is marked as one can be checked against a
            timetable or a gate log; "towards evening" can't.]] },
        write "Thursday 9 October, about 5:45 pm; I didn't see a clock" { meant = "best" },
        write "Left empty, because I can't be sure about the minute" { holds = "nothing", meant = "poor",
          tempts = "An empty box feels more honest than a doubtful figure.",
          learn  = [[Unsure is not unknown. Write the time you believe it was, and write that you are not
            certain of it.]] },
      },
      entry "Place" { holds = "place",
        write "Staff lot, behind the office. I sat in my car, two rows off" { meant = "best" },
        write "Staff lot, where he could be certain that no one was about" {
          holds = { "place", "guess" }, meant = "wrong",
          tempts = "It is how it looked, and it makes the sentence stronger.",
          learn  = [[What Rick was certain of is inside his head. What a reader can use is the distance, and
            that you sat in a car with the window down.]] },
      },
      entry "People" { holds = "people",
        write "R. Dale and one of his clients. No one else that I would name" {
          holds = "nothing", meant = "poor",
          tempts = "Leaving out the name feels discreet, and the figure by the bins was only a shape.",
          learn  = [[This record is the place for the name. And a shape by the bins may turn out to be a
            second witness: say that there was one.]] },
        write "R. Dale, Mr Haas. Someone by the bins whom I didn't recognise" { meant = "best" },
        write "R. Dale and Mr Haas, who is the kind of man to go along with it" {
          holds = { "people", "label" }, meant = "wrong",
          tempts = "It explains the nod, and you mean it as sympathy.",
          learn  = [[It puts a judgement on him into a record he may one day read. The nod can stand by
            itself, in the box for what you saw.]] },
      },
      entry "Words" { holds = "words",
        write "Dale said that he would drop a missed test in return for work on his own house" {
          holds = "facts", meant = "poor",
          tempts = "It is shorter, it is correct, and it reads like an official sentence.",
          learn  = [[It is your summary, and the next reader would have to take your word for it. Put down
            his words as you heard them, in quotation marks.]] },
        write "Dale told him it was the roof this weekend or else straight back before a judge" {
          holds = { "words", "guess" }, meant = "wrong",
          tempts = "That was the meaning of it, and anyone could hear the threat.",
          learn  = [[He didn't say it. One sentence that was not spoken gives people a reason to doubt all
            the others, which were.]] },
        write "Dale: 'That can disappear. You finish my roof this weekend, and it disappears.'" {
          meant = "best" },
      },
      entry "Observed" { holds = "facts",
        write "Haas was frightened. It was plainly not the first time for those two" {
          holds = { "facts", "guess" }, meant = "wrong",
          tempts = "You know Rick's ways by now, and it did look practised.",
          learn  = [[You saw a man look down and nod. Whether it had happened before is what an inquiry is
            there to find out, and it will do so better without your answer.]] },
        write "Haas looked down and nodded. His answer, if any, I couldn't hear" { meant = "best" },
        write "Haas looked down and nodded. For background I add his family notes" {
          holds = { "facts", "surplus" }, meant = "poor",
          tempts = "It saves the next person looking it up.",
          learn  = [[His family has nothing to do with what Rick said. A record of an incident holds the
            incident, so that it can be shown to everyone who has to see it.]] },
      },
      entry "Goes to" { holds = "whom", as = "desk",
        write "Carol Whitlock, next week, when I've slept on it" { meant = "poor",
          does   = report { "misconduct", to = "boss", when = "later" },
          tempts = "A night's sleep has improved many a letter, and this one could end a career.",
          learn  = [[The roof is due at the weekend. By next week the bargain is done, and so is the damage.
            File it tonight; you may add to it later.]] },
        write "Carol Whitlock, tonight, by the incident register" { meant = "best",
          does = report { "misconduct", to = "boss", via = "secure" } },
        write "The unit's open folder, so that we all know of it" { meant = "wrong",
          does   = report { "misconduct", to = "staff" },
          tempts = "In the open nobody can bury it, and you needn't carry it by yourself.",
          learn  = [[An open folder tells Rick, and it tells people who have no part in this. A report goes
            to one desk that can act.]] },
      },
      outcome { verdict = "wrong",
        world  = [[You save it and read it once more, standing, with your coat on. One line makes you sit
          down again. But the form has turned grey and takes no more changes. A note at the bottom says that
          additions go on a new sheet, with the date.]],
        learn  = [[The form is there to hold what you saw and heard, and to bring it to one desk. Each thing
          beyond that, a motive, a label, a reader too many, gives somebody a reason to set the rest aside.
          It can be mended: add a dated sheet that says which part was your own thought, and where the
          record should have gone.]],
      },
      outcome { verdict = "poor",
        world  = [[You close the form. Going over it in your head, on the way to the lift, you hear the
          questions that someone is going to ask: at what time, which words, who else, why only now. You
          know the answers to most of them. They are not on the page.]],
        learn  = [[Nothing on it is untrue, and you did sit down to write. But a stranger has to be able to
          follow it in a month: the date and time even if approximate, the place, who was there, the words
          as they were spoken, nothing that isn't needed, and a way to the right desk that same evening. Add
          what is missing, and put today's date beside it.]],
      },
      outcome {
        world  = [[It comes to two-thirds of a page. You read it aloud to the empty room. It sounds smaller
          than it felt, and nobody could say that you had made it larger. You switch off the lamp. "Got it
          right?" asks Mrs Oyelaran, by the lift.]],
        learn  = [[You wrote down what you saw and heard, marked what you weren't sure of, and left out what
          you merely suspect. That is what makes a record hard to argue with, and it is fair to Rick as
          well. Same rule, different place: in notes on a home visit "smelled of fresh paint" will outlast
          "seemed to be up to something".]],
        set    = "filed = true",
      },
    },
  },

  -- 4.3
  scene "notes" {
    title = "Friday, 8:10 am",
    picture = { place = "office", dale = "glad" },
    now = { misconduct = "seen" },
    given "spoken or filed" { misconduct = "reported" },
    say [[You couldn't sleep, so you wrote yellow notes, one step on each, and eight of them are stuck to
      the edge of your desk. Two don't belong there. Mr Haas has his weekly check-in at noon, on Rick's
      list. Carol is in at ten.]],
    say { "Mr Haas has already rung the front desk to ask whether the check-in could be put off.",
      when = "bus" },
    say.dale { "Morning, Jo. Come round for coffee later, will you? We never finished our talk.",
      when = "warned" },
    say.dale { "Morning, Jo. You look as if you'd been up all night. Here, a proper coffee.",
      when = "not warned" },
    say [[He means it kindly. It is in the good mug, with the milk the way you take it. You turn the notes
      face down.]],

    order "Lay the notes in the order in which you'll act. Leave out what doesn't belong." {
      step "Ask the duty desk to give the noon check-in to another officer" {
        as = "safe", does = protect { "separate" }, meant = "best" },
      step "Tell Rick, so that he hears it from you before anyone else" {
        as = "rick", does = tell { "misconduct", to = "dale" }, meant = "wrong",
        tempts = "You would want to be told, and it feels wrong to do this behind his back.",
        learn  = [[A talk now gives him the weekend to straighten things out with Mr Haas. He will be heard,
          by the person who decides.]] },
      step "Go over last night's record, then sign it and add the date" {
        as = "sign", does = record { "misconduct" }, meant = "best" },
      step "Put the record in the locked folder, not in the shared tray" {
        as = "lock", does = record { "misconduct", where = "private" }, meant = "best" },
      step "Ask in the staff chat whether others have noticed the like" {
        as = "chat", does = report { "misconduct", to = "staff", via = "group-chat" }, meant = "wrong",
        tempts = "If others have seen it too you are not alone, and the case gets stronger.",
        learn  = [[Asking colleagues is an inquiry of your own. It spreads an accusation, and it mixes up
          what each of them remembers.]] },
      step "Take Carol through it at ten, line by line, in her own room" {
        as = "carol", does = report { "misconduct", to = "boss" }, meant = "best" },
      step "Ask her who decides what happens now, and by which date" {
        as = "next", does = consult { "policy", to = "boss" }, meant = "best" },
      step "Keep the reference number, and the name of who took it on" {
        as = "number", does = record { "facts" }, meant = "best" },

      outcome { with = "chat",
        world  = [[Eleven people have read it by nine. Two write "seen what??", and one sends a drawing of a
          roof. Somebody has left the chat: Rick. Then Mina puts her head round the door, says "Oh, Jo," and
          goes away again.]],
        learn  = [[You hoped for company, and what came was a rumour. The staff chat has no lock on it, and
          no duty towards anybody. Whoever did see something will now remember it along with all the jokes.
          If there are other witnesses, the person who looks into it can ask them one by one. The row itself
          is short: safety, record, lock, the desk that can act, then the date and the number.]],
        tempts = "Two who saw it are believed sooner than one, and the chat is where everyone is.",
        set    = "chat = true; warned = true",
      },
      outcome { with = "rick",
        world  = [[Rick listens, turning his mug a quarter at a time. "I see," he says. "Well. You have to
          do what you think is right." He sounds as kind as ever. By half past eight he is in the corridor
          with his phone, talking low.]],
        learn  = [[You wanted to be straight with him. What it did was to give a head start to the one man
          with an interest in the outcome, before Mr Haas was out of his reach. First safety, then the
          record, then the desk that can act. Rick gets his turn from them, and he may have somebody beside
          him for it.]],
        tempts = "He trained you, and going behind a friend's back is against everything you were taught.",
        set    = "warned = true",
      },
      outcome { without = "carol",
        world  = [[At ten you are still moving notes about. Carol, on her way past, asks if there is
          something. It comes out there and then, between the copier and the door, faster than you meant it
          to. "In my room," she says.]],
        learn  = [[Order and care are good, but they serve one step: that someone who can act is told,
          properly and on the day. That note belongs in the row. What stands before it makes it safe and
          exact, and what stands after it keeps it from getting lost.]],
      },
      outcome { without = "safe",
        world  = [[At noon you are walking past with a file when Mr Haas comes up the stairs. He knows the
          way. Rick holds the door for him, and shuts it after him, and that is all you can see from where
          you are.]],
        learn  = [[The paper was in good hands, and it was the man who got left out of the row. Before
          anything is written or handed in, ask who could be hurt while it is on its way. A changed check-in
          needs no reason given and tells nobody anything; it only puts a second officer between Rick and
          him.]],
      },
      outcome { verdict = "poor",
        world  = [[You get through the row, though twice you have to go back for something that should have
          been ready by then. At five to ten you are out of breath. Six notes are stuck to your folder, in
          the order in which it really happened.]],
        learn  = [[Everything you did belongs there, and the order matters too. First whoever may be at risk
          is out of reach; then the record stands, while your memory is fresh; then it is reported; then you
          see to it that it can't go astray. A report first and the notes afterwards leaves you with two
          versions.]],
      },
      outcome { without = { "sign", "lock", "next", "number" },
        world  = [[The duty desk moves Mr Haas to Officer Tran at noon, and doesn't ask why. At five to ten
          you have your folder under your arm. One of the notes has come loose on the way. It is on the
          floor by the copier, face up.]],
        learn  = [[The two steps that carry the weight were there: the man was out of reach, and the right
          desk is told today. The others look like office routine. They are what saves a report on the day
          it gets lost: a signed sheet, a lock, a date by which something happens, and a number that you can
          ask about.]],
      },
      outcome {
        world  = [[The duty desk moves Mr Haas to Officer Tran at noon, and doesn't ask why. By nine the
          record is signed and under lock. At five to ten six notes are in a row on your folder, and two are
          in the bin.]],
        learn  = [[You began with the man who could be hurt, fixed what you knew, and only then took it on.
          The last two notes are the ones people forget: ask what happens next and by when, and keep the
          number, so that you can tell if it stops moving. Same rule, different place: a fall on the stairs,
          a threat on the phone.]],
      },
    },
  },

  -- 4.4
  scene "deck" {
    title = "Friday, 10:05 am",
    picture = { place = "office", boss = "thoughtful" },
    now = { misconduct = "reported", supervisor = "compromised" },
    say [[Carol reads with her glasses pushed up. On the sill behind her is a photo: two girls on a new
      wooden deck, their feet in a paddling pool. She gets to the end and goes back to the middle.]],
    say { "\"And half the building has a theory by now,\" she says, and shows you the staff chat.",
      when = "chat" },
    say { "\"Rick's been in already,\" she says. \"He told me that you might come.\"",
      when = "warned and not chat" },
    say.boss [[Oh, Rick. He did my deck too, you know. In May, a whole weekend, and he wouldn't hear of
      money. Leave it with me.]],
    say [[She lays the sheet in her tray with the face down, and squares the edges. She looks tired, and she
      doesn't look at you.]],

    choose "She has picked up the phone to make a call. What do you do?" {
      option "Leave it with her, now that you have done your part" {
        does   = nothing, meant = "wrong",
        world  = [["Thank you," says Carol, with her hand over the phone. All through lunch the sheet is in
          her tray; from your desk you can see the corner of it. At one Rick goes in with two coffees, and
          the blind comes down.]],
        learn  = [[You did report it, and that took courage. But the desk you brought it to has a deck from
          the same hands. Carol can't judge this freely, and she as good as told you so. When the channel is
          part of the matter your duty moves on to the next one: the ethics officer, someone above her, or a
          body outside. Write down what she said, as well.]],
        tempts = [[You told your supervisor and she took it on. After that it is fair to hope that it is
          hers.]],
      },
      option "Return after lunch with dates and further details" {
        does   = report { "misconduct", to = "boss" }, meant = "wrong",
        world  = [[You bring two more pages at two. Carol reads the first lines of the first. "You've put a
          lot of work into this," she says. They go into the same tray, on top of the other one, with the
          face down.]],
        learn  = [[More detail helps someone who is in doubt. Carol has no doubt: she believes you, and she
          owes Rick a deck. Bringing the same thing to the same desk costs a day that Mr Haas doesn't have.
          Go round her, to the ethics officer or someone above, and say why you didn't stop at her door.]],
        tempts = "The line of command says supervisor first, and perhaps you hadn't made it clear enough.",
      },
      option "Note down what she said, and go to the ethics officer" {
        does   = { record "misconduct", report { "misconduct", to = "samuel", via = "secure" } },
        meant  = "best",
        world  = [[Samuel Adeyemi is on the third floor, behind a door without a window. He copies Carol's
          sentence twice, once for each file. "I can keep the two men apart in this building," he says. "For
          the weekend I need a statement from you."]],
        learn  = [[She wasn't rude or sly about it; she had had a favour, and that is enough to make hers
          the wrong desk. You noted her words while they were fresh, and went round her to someone with no
          stake in it. Same rule, different place: a complaint about the manager's brother doesn't go to the
          manager.]],
        set    = "around = true",
      },
      option "Send what you have to the Courier's court reporter" {
        does   = report { "misconduct", to = "paper" }, meant = "wrong",
        world  = [[He rings back in four minutes. He is quick and pleasant, and has two questions: how to
          spell Haas, and whether the man is likely to be at home this weekend.]],
        learn  = [[Outside the building is not the same as independent. A newspaper can't give Mr Haas
          another officer or open the test log, and what it needs first is his name. The law protects people
          who report to the bodies meant for it, and for a case like this there are three: the ethics
          officer, senior management, and the oversight body.]],
        tempts = "When the inside closes ranks, someone on the outside looks like the one honest ear.",
        set    = "leaked = true",
      },
    },
  },

  -- 4.5
  scene "kitchen" {
    title = "Friday, 3:40 pm",
    picture = { place = "breakroom", mina = "worried" },
    now = { misconduct = "reported", reprisal = "feared" },
    given "not around" { misconduct = "seen", supervisor = "compromised" },
    say { [[Samuel has written at two. He would like your full statement by six, either with your name or by
      way of the ethics line, which doesn't take any. You read it in the kitchen, with the tap
      running.]], when = "around" },
    say { [[The sheet hasn't left Carol's tray. You are in the kitchen with the tap running, in front of the
      poster for the ethics line. You stopped seeing it months ago. Names are not needed, it
      says.]], when = "not around" },
    say { "There is a message from the Courier on your phone, the third since lunch.", when = "leaked" },
    say.mina [[I don't know what it is, and I don't want to. But people who report don't get shifts. Ask
      Bea. Oh: she left.]],
    say [[She rinses a cup that was clean. She means well by you. Your probation year ends in December, your
      rent went up in September, and Carol makes the rota.]],

    choose "Mina has gone back to her desk. What will you do?" {
      option "Give Samuel the statement in your own name now, come what may" {
        does   = { record "misconduct", report { "misconduct", to = "samuel", via = "secure" } },
        meant  = "poor",
        world  = [[You hand it in at ten past four, and your hands are cold. Samuel asks if you have seen
          the notice on protection. You haven't. "There is a form for that," he says, "and it has a date on
          it." He looks for one in three drawers.]],
        learn  = [[The statement is complete and in the right hands, and it took nerve. You went in without
          cover, though. What protects a person who reports often hangs on a form, a deadline or the channel
          used, and it takes a quarter of an hour to find out. Look that up first, and then decide about
          your name.]],
        tempts = "It is honest and soon over, and hiding can feel like admitting a fault.",
        set    = "statement = 'full'",
      },
      option "Keep it until December, when your probation year is over" {
        does   = report { "misconduct", to = "samuel", when = "later", on = "fear" }, meant = "wrong",
        world  = [[Mina saves you the last of the cake. The rota for November comes out at five, and you
          have both the Saturdays you asked for. On your way home there is a van with a ladder on it ahead
          of you, and you stay behind it longer than you need to.]],
        learn  = [[Nobody would call this fear silly; it has rent in it. But the roof is this weekend, and
          by December the test will have been used against Mr Haas or made to vanish. There are ways to
          lower the risk for you which don't raise it for him: a line without names, a protection you can
          claim, a date in writing. Let the fear lead you to those.]],
        tempts = "The danger to you is real and near, and the harm to him looks small from the kitchen.",
      },
      option "Send the line a short hint, with no names and no dates in it" {
        does   = report { "misconduct", to = "samuel", via = "anonymous", holds = "nothing" }, meant = "poor",
        world  = [[The line thanks you, and gives you a number with nine digits. Below it stands a sentence
          in grey: with what you have told us we can't open a file at present. Please add where, when, who,
          and what was said.]],
        learn  = [[The line was a good choice, and it was made for people in your place. What it can't do is
          look for an unnamed officer on an unnamed day. Leaving out your own name protects you; leaving out
          the facts protects Rick. Give it the time, the place, the people and the words, keep a note of
          what you sent, and look up what shields you, so that the next step is less frightening.]],
        tempts = "It lets you say that you did something, and nobody could trace it back to you.",
        set    = "statement = 'bare'",
      },
      option "Look up what protects you, then give the line all you have" {
        does   = { check "protections", record "misconduct",
                   report { "misconduct", to = "samuel", via = "anonymous",
                            holds = { "when", "place", "people", "words", "facts" } } },
        meant  = "best",
        world  = [[The notice is four pages long, on the staff site, under a heading nobody would click on.
          There is a protection form, good for thirty days. You print it. You write your statement, put one
          copy under lock, and give the line all of it, down to the bins. In one box, which may stay empty,
          you leave out your name.]],
        learn  = [[You let the fear tell you what to find out, and then you did the thing all the same.
          Without your name the inquiry loses little, as long as the time, the place and the words are
          there. Same rule, different place: before any report that frightens you, read the notice and note
          the deadline, whether or not you end up signing it.]],
        set    = "statement = 'full'",
      },
    },
  },

  -- 4.6
  scene "extract" {
    title = "Wednesday, 11:15 am",
    picture = { place = "screen", samuel = "calm" },
    now = { misconduct = "reported", covers = { ethics = { "identity", "compliance" } } },
    say { [[There is an inquiry. Rick has been at home since Monday, on full pay, and the plant from his
      desk is on your window sill.]], when = "around and statement == 'full'" },
    say { [[There is an inquiry. It was slow to begin, and the roof was finished on Sunday. Rick has been at
      home since
      yesterday.]], when = "(around and statement ~= 'full') or (not around and statement ~= 'none')" },
    say { [[There is an inquiry, and not because of you. It was Teo Ranta, the case aide, who was flattening
      boxes by the bins. On Monday he went up to the third floor on his own. The roof was finished by then.]],
      when = "not around and statement == 'none'" },
    say { "Yesterday the Courier had a paragraph. It called Mr Haas a local roofer, and gave his age.",
      when = "leaked" },
    say "You are looking after Rick's files, so Samuel's request has come to you.",
    say.samuel [[His name and the entries on the October test, please. I don't need anything else for this
      step.]],

    redact "Black out what doesn't go to Samuel." {
      to = "samuel",
      text "Case extract. ",
      fact.identity { "Jonas Haas, case 4471.", as = "name" }, text " ",
      fact.offence { "Placed on probation in April for handling stolen goods.", as = "offence" }, text " ",
      fact.family { "Divorced; his two sons live with their mother.", as = "family" }, text " ",
      fact.work { "A roofer by trade, out of work since August.", as = "trade" }, text " ",
      fact.compliance { "7 October: test due, not attended. Entered by R. Dale, 4:10 pm.", as = "test" },
      text " ",
      fact.compliance { "8 October: entry set to 'pending' by R. Dale. No reason given.", as = "pending" },
      text " ",
      fact.treatment { "In the Monday drink group since May; one lapse in July.", as = "group" }, text " ",
      fact.health { "Old injury to his back, takes tablets for it.", as = "back" }, text " ",
      fact.record { "Officer's assessment: eager to please, avoids conflict.", as = "assessment" },

      best = { "name", "test", "pending" },

      outcome { with = { "offence", "family", "trade", "group", "back", "assessment" },
        world  = [[The house mail takes the envelope at noon. At two Samuel rings. "There's more in here
          than I asked for," he says. "I stopped reading at the second line. Come up in the morning, would
          you?"]],
        learn  = [[An inquiry into an officer is no key to a client's life. Samuel named two things, and
          both are about what Rick did; the rest would follow Mr Haas into a file that lawyers and panels
          read. His trade looks as if it mattered, and perhaps it does. If so Samuel will ask for it, and
          the question will come with a reason.]],
        tempts = [[Background helps people understand, and you want nobody to say that you held something
          back.]],
        set    = "pages = true", go = "too_much",
      },
      outcome { without = { "test", "pending" },
        world  = [[Samuel sends it back with a sticky note: I can't see what was done to the entry. Could
          you try again? You uncover the two lines and walk it up yourself. He thanks you for having been
          careful with the rest.]],
        learn  = [[You guarded Mr Haas well, and for once a bit too well. The two dated lines are what shows
          the bargain: the missed test, and the quiet change a day later. Give the purpose all it needs, and
          keep back what lies outside it. Caution that hides the proof helps the wrong man.]],
        go     = "rota",
      },
      outcome { without = "name",
        world  = [[Samuel rings. "Whose test is this?" Two people missed one on the seventh. You read him
          the name and the case number over the phone, and he writes them in by hand.]],
        learn  = [[Leaving out a name is a good habit with anything that goes far. This reader is entitled
          to it, and can't work without it. He asked for the name and the entries: give him those two, in
          full, and leave the rest black.]],
        go     = "rota",
      },
      outcome {
        world  = [[It is a page of black bars with three lines showing. Samuel holds it against the light.
          "That's it," he says. "Pending, from one day to the next, and no reason given." Nothing else on
          the page can be read, even against the light.]],
        learn  = [[A name and two dated entries carry the case, and his sons, his back and his Monday group
          stay where they belong. He has been used once already; he needn't be laid open for the cure. Same
          rule, different place: when internal audit asks for a travel claim, send the claim and leave the
          diary.]],
        go     = "rota",
      },
    },
  },

  -- 4.6, if more went out than was asked for
  scene "too_much" {
    title = "Thursday, 9:10 am",
    picture = { place = "office", samuel = "thoughtful" },
    now = { breach = "found" },
    say [[The envelope is on Samuel's desk, closed again with a strip of tape. He has written the time on
      the tape.]],
    say.samuel [[I've read as far as the second line, and then I stopped. You meant well. But as it stands I
      have lines here that I've no reason to hold, and I keep a log for such things.]],
    say [[There is a kettle on his filing cabinet. He makes tea while you think, and he doesn't hurry you.
      Down in the lot somebody else's car is standing in Rick's space.]],

    choose "The log is open beside the kettle. What do you say?" {
      option "Ask him to shred what is too much, and let it rest there" {
        does   = tell { "breach", to = "samuel" }, meant = "poor",
        world  = [[He nods slowly. "I can do that," he says. The shredder stands in the corner, and it is
          loud for its size. He leaves the log lying open, and for a moment you both look at it.]],
        learn  = [[The sheet is gone, and that was half of it. The other half is a line in the log: once a
          slip is written down, someone can check where the envelope has been, and whether the same request
          form trips up others. It would have been a short line, and it protects you as well.]],
        tempts = "Nothing got outside, he was kind about it, and a log entry has your name in it.",
      },
      option "Ask him to log it as a breach, and send the right lines" {
        does   = report { "breach", to = "samuel" }, meant = "best",
        world  = [[He writes for a minute and turns the log round for you to read. It says what went where,
          who opened it and at what time. Then he gives you the envelope, and you go down to make the page
          again. It has three lines this time.]],
        learn  = [[You named it and handed it in on the morning you heard of it. A mistake on record, with a
          time and a remedy, is a small thing; the same mistake found by somebody else in spring is not.
          Same rule, different place: an e-mail to the wrong Singh, even if she is a colleague and deletes
          it.]],
      },
      option "Look first if earlier extracts of yours had this in them" {
        does   = check "breach", meant = "poor",
        world  = [[There are five from this month, and it takes you until eleven. All are in order. When you
          come back up, Samuel has gone into a meeting, and the envelope is where it was.]],
        learn  = [[It was a good question to ask, second. The slip in front of you was known, and could be
          logged in two minutes; the search for others can go on after that. Raise what you have found, then
          look for more.]],
        tempts = "It is thorough, and it puts off the moment in which your name goes on it.",
      },
    },
  },

  -- 4.7
  scene "rota" {
    title = "A month later, 12:30 pm",
    picture = { place = "breakroom", mina = "calm", teo = "thoughtful" },
    now = { reprisal = "seen" },
    say [[It was Teo Ranta by the bins, as everybody knows by now. He told Samuel what he had heard. Today
      there are coats on the chair he used to sit on. The new rota has him on no Saturday until February,
      and with the baby he was counting on them.]],
    say { "He went up there without you, that Monday. He has not mentioned it once.",
      when = "not around and statement == 'none'" },
    say { "You are down for two Saturdays yourself, as before. Your part in it isn't known.",
      when = "statement == 'full' and not chat" },
    say { "Your own Saturdays are gone as well. Somebody remembers the staff chat.", when = "chat" },
    say.mina "It's not a thing. It's only that people don't know what to say to him.",
    say "Teo takes his soup to the window sill, where he can eat standing.",

    choose "You have your tray in your hands. What do you do?" {
      option "Sit with Teo, and raise the rota with Samuel afterwards" {
        does   = { support { "include", to = "teo" }, report { "reprisal", to = "samuel" } }, meant = "best",
        world  = [[There is just room for two trays on the sill. "They'll think we planned this," says Teo,
          and moves his bread over. At two you put the rota in front of Samuel. He lays it next to the one
          from September and takes the cap off his pen.]],
        learn  = [[A place at lunch tells the room something, and a rota in the right hands can be changed.
          Teo was being made to pay for speaking, politely, with coats and dates, and it works as long as
          everyone looks the other way. Same rule, different place: the nurse who isn't asked along any
          more, the driver who gets only the old van.]],
        set    = "beside = true",
      },
      option "Stay on good terms with everyone, and let it settle" {
        does   = nothing, meant = "poor",
        world  = [[You find a chair at the long table, between Mina and the coats. It is a nice lunch. When
          you look round, the window sill is empty, and somebody has wiped it. The rota stays on the board.]],
        learn  = [[You did him no harm, and you don't owe everyone a battle. Yet a quiet room is how this
          kind of thing works: no one does it, and it is done. Two small moves would have counted, a tray
          beside his and a word with Samuel about the rota, because a witness who is punished is the reason
          for the next one to keep silent.]],
        tempts = "It isn't your quarrel, you have only just got through your own, and coats are only coats.",
      },
      option "Advise Teo in private to lie low until it has blown over" {
        does   = tell { "reprisal", to = "teo" }, meant = "wrong",
        world  = [["Low," says Teo. He looks at his soup, on the sill. "How much lower, would you say?" He
          isn't angry. In the afternoon he takes his name off the list for the winter training.]],
        learn  = [[You meant to spare him. What he heard is that the price is fair, and that he should pay
          it out of sight. Advice like this does the work of those who left the coats there. Sit with him
          where people can see it, and take the rota to somebody who may change it.]],
        tempts = "You know how the office is, and it sounds like what an older friend would say.",
      },
      option "Pass him two of your Saturdays, and say no more of it" {
        does   = support { "follow-up", to = "teo" }, meant = "poor",
        world  = [[He finds the swap in his tray, and comes by with his jacket on. "That's good of you. I
          can use it." He stops in the door. "They'll have me off the next one, though." At the long table
          the coats are still there.]],
        learn  = [[That was generous, and the money will help at the end of this month. It leaves the cause
          in place: a rota made against a man who told the truth, and gifts from you can't balance that for
          long. Let Samuel see the rota, and let the others see you with Teo.]],
        tempts = "It helps right away, it costs nobody else anything, and there is no scene.",
      },
    },
    go = "ending",
  },

  ending "third_floor" {
    title = "The third floor",
    picture = { place = "office", samuel = "calm" },
    clean = true,
    when = "around and statement == 'full'",
    say [[In February the panel writes four pages. The test was missed, and is entered as missed. Officer
      Tran and Mr Haas have talked it through, and he has been to each one since. On the weekend of the roof
      he was at his sons' match, and it rained.]],
    say { "The record from that Thursday is quoted twice, the sentence about the roof word for word.",
      when = "filed" },
    say { "The panel notes that Officer Dale had been warned early on, and that it cost them a month.",
      when = "warned" },
    say { [[Mr Haas has been told what went up in the wrong envelope. He asked who had read it, and he got
      an answer: one man, two lines.]], when = "pages" },
    say { "Teo works two Saturdays in March. Once he brings the baby, for everyone to see.",
      when = "beside" },
    say { "Teo has taken a post in another county. Everybody signed the card.", when = "not beside" },
    say [[Rick has left the service. You still have his plant, and you water it. Samuel gives you the number
      of staff support without being asked. "People ring it after it has gone well, too," he says.]],
  },

  ending "second_desk" {
    title = "The second desk",
    picture = { place = "office", samuel = "thoughtful" },
    when = "around or statement ~= 'none'",
    say [[It took longer than it had to. By the time that somebody reached Mr Haas it was Sunday evening,
      and he was washing out buckets. He had done the roof in two days, alone, with his back. But a file was
      opened, a page was found, and in March the panel sits.]],
    say { [["With the morning I'd have reached him," says Samuel. He says it to the window, and not as a
      reproach.]],
      when = "not around" },
    say { "\"I had your report,\" says Samuel. \"A report opens the door. Then somebody has to come in.\"",
      when = "around" },
    say { "The panel had to ask the ethics line three times for what the hint had left out.",
      when = "statement == 'bare'" },
    say { "The time had been of use to Rick, who knew what was coming. His version is very smooth.",
      when = "warned" },
    say { "Mr Haas reads the Courier every Tuesday now, to see if he is in it.", when = "leaked" },
    say { "Mr Haas has been told what went up in the wrong envelope, and who opened it.", when = "pages" },
    say { "You and Teo have lunch by the window on most days. It has become a place.", when = "beside" },
    say [[The test stays as it was, missed, and no more is made of it. On the way out Mr Haas holds the door
      for you, and the next one you hold for him. If some of this stays with you at night, staff support is
      there for that as well.]],
  },

  ending "roof" {
    title = "The roof",
    picture = { place = "court", haas = "sad" },
    say [[The roof is a good one, all slate, with a new gutter. On the Tuesday after it was finished, Rick
      filed the missed test as a violation: questions were being asked, and it was safer for him to have
      gone by the book. Mr Haas came to the hearing with his hands still cut.]],
    say { "It was Teo who stopped it. The judge heard what he had told Samuel, and gave it a second date.",
      when = "not beside" },
    say { "It was Teo who stopped it, and you sat beside him in the corridor. He noticed. It was something.",
      when = "beside" },
    say { "At the hearing somebody had the cutting from the Courier with them.", when = "leaked" },
    say { "Mr Haas has been told what went up in the wrong envelope, and who opened it.", when = "pages" },
    say [[In spring Samuel asks you in, as he does everyone who parked there that evening. He isn't looking
      for anybody to blame, he says; he would like to know what would have made it easier. You tell him. It
      takes an hour, and it is the beginning of a better poster. He gives you the number of staff support,
      and you keep it.]],
  },

  -- What must be so
  always "warned or not chat",                        -- Rick reads the staff chat too
  never "spoken and bus",                             -- the first evening has one first step
  never "leaked and around",                          -- the Courier isn't the way round Carol
  never { "around or statement ~= 'none'", at = "roof" },
  reachable { "not spoken and not filed", at = "third_floor" },  -- a poor start can still end well
  reachable { "around and statement == 'none'", at = "second_desk" },
  reachable { "pages", at = "third_floor" },          -- so can a page too many
}
