return scenario {
  title   = "Small town",
  version = "1.1",
  minutes = 14,
  about   = "A new case turns out to be somebody you know, and like, and depend on a little.",
  themes  = { "conflict of interest", "fairness", "boundaries" },

  cast = {
    you   = "Officer Priya Nair",
    tom   = client "Tom Brandt",
    dev   = own_circle "your husband Dev",
    boss  = supervisor "Ruth Calder",
    marek = colleague "Marek",
    joel  = team "Joel Amsel",
  },

  portraits = {
    you = "priya", tom = "tom", dev = "dev", boss = "ruth", marek = "marek", joel = "joel",
  },

  vars = {
    disclosed = false,  -- Ruth knows about the shifts
    late      = false,  -- ... but has not known from the first day
    swapped   = false,  -- you tried to pass the file to Marek
    reader    = false,  -- somebody reads your entries along with you
    guest     = false,  -- your family went to Tom's garden, or you did
    bent      = false,  -- something was decided, looked up or said in a way that no one else would have got
  },

  -- 3.1
  scene "assignment" {
    title = "Monday, 8:50 am",
    picture = { place = "office", marek = "glad" },
    now = { conflict = "present" },
    say [[Four desks in the Aldmouth office, two of them empty since winter. One of their files lies on yours when you come
      in. Brandt, Thomas. You know the name before you have your coat off.

      Tom taught your son Arjun to kick with his left foot. When the plant cut Dev's hours in January, it was Tom who
      found him two shifts a week in his timber yard, and never made anything of it.]],
    say.marek "Tom Brandt? You've got the easy one. Everybody likes Tom.",
    say "You like him too, and you are sure that you could be fair. The file is still shut.",

    choose "What do you do about the file?" {
      option "Keep it, take extra care with it, and write down your reasons" {
        does   = decide { matter = "case", how = "keep", basis = "opinion" }, meant = "wrong",
        world  = [[You read it through by lunch, and your notes on it are the neatest you have made this year. At home Dev
          says that Tom was in good spirits today. You say that you are glad.]],
        learn  = [[You may well be fair. The trouble is that nobody else can see it: whoever learns about the shifts later
          will read each line you wrote in that light, and neither you nor Tom will be able to prove them wrong. Being sure
          of yourself doesn't settle it. Tell Ruth before you open the file, and let her decide with you.]],
        tempts = "You know yourself, the office is short of people, and extra care sounds like a safeguard.",
      },
      option "Get on with it, and go to Ruth if the shifts become an issue" {
        does   = report { "conflict", to = "boss", when = "later" }, meant = "wrong",
        world  = [[The first entry takes you four minutes. By noon the file looks like all the others in the row. At
          six Dev brings his envelope home and puts it behind the clock.]],
        learn  = [[It became an issue when you read the name. A conflict is there before anything goes wrong, and that is
          the only time at which telling costs nothing. Once there is a decision to defend, the same sentence sounds like
          an excuse. Write to Ruth first, and open the file after.]],
        tempts = "Nothing has happened yet, and it seems fussy to report a feeling.",
      },
      option "Write to Ruth about Tom and the two shifts before opening it" {
        does   = report { "conflict", to = "boss" }, meant = "best",
        world  = [[It takes you longer than it should: coach, yard, two shifts, since January. You send it at ten past
          nine and put the file in the tray, still shut. Marek looks at the tray, then at you, and goes back to his
          list.]],
        learn  = [[You told someone above you, in writing, before there was anything to explain. From here on the question
          belongs to the office and no longer sits with you alone, and Tom is protected by it as much as you are. Same rule,
          different place: your sister's landlord on your caseload, or an old school friend at the provider you refer
          to.]],
        set    = "disclosed = true",
      },
      option "Ask Marek to trade it for one of his, and leave it at that" {
        does   = decide { matter = "case", how = "hand-over", process = "skipped" }, meant = "wrong",
        world  = [[Marek takes it with one hand and gives you a thicker one with the other. "You owe me a coffee," he says,
          and doesn't ask. It takes two minutes.]],
        learn  = [[To want the case gone was a good instinct. But a quiet trade leaves no trace of why, and gives Ruth no
          say. If someone asks in a year, it will look like two officers sharing out people between them. The same wish,
          in three lines to Ruth, would have been a clean handover.]],
        tempts = "It ends the conflict, spares everyone a conversation, and puts Dev's job in nobody's inbox.",
        set    = "swapped = true",
      },
    },
  },

  -- 3.2
  scene "answer" {
    title = "Wednesday, 5:20 pm",
    picture = { place = "office", boss = "calm" },
    now = { conflict = "disclosed", dispute = "stuck" },
    given "not disclosed" { conflict = "present", dispute = "none" },
    say { [[The trade has lasted two days. Only Ruth can move a case in the system, and this morning Tom's file was back
      on your desk.]], when = "swapped" },
    say { "Ruth stands at your desk with one arm in her coat and your note in her hand. She has read it twice, she says.",
      when = "disclosed" },
    say.boss { [[You were right to write. But Marek is at fifty-one cases, and there is nobody else. Just be fair, Priya. I
      know you will.]], when = "disclosed" },
    say { "Ruth stops at your desk with one arm in her coat. She has seen the name at the top of your list.",
      when = "not disclosed" },
    say.boss { [[He coached your boy, I know. He coached half the town. There's nobody else to take him, so just be
      fair, Priya. I know you will.]], when = "not disclosed" },
    say { "It is the football that she means. She has no idea about the yard.", when = "not disclosed" },
    say "Down the corridor her phone starts to ring. She looks towards it, and then at you.",

    choose "She is still waiting. What do you do?" {
      option "Ask her to put it in writing, and to name a second reader" {
        when   = "disclosed",
        does   = consult { matter = "conflict", to = "boss" }, meant = "best",
        world  = [[She lets the phone ring. Then she takes her arm out of the coat, sits down on the empty desk and types
          four lines. Ines at the Alder office will read each entry you make, until somebody can take the case.
          "There," says Ruth. "Now it's mine as well."]],
        learn  = [[Ruth hadn't refused; she was tired and on her way out. You kept the door open, asked for two small
          things and got both: a decision that someone can find later, and a second pair of eyes. Had she said no, the
          ethics officer would have been the next call. Same rule, different place: a verbal go-ahead for anything you
          would not like to explain alone.]],
        set    = "reader = true",
      },
      option "Take her at her word, note the date, and do your best" {
        when   = "disclosed",
        does   = decide { matter = "case", how = "keep", basis = "pressure" }, meant = "poor",
        world  = [["Good," says Ruth, already walking. You write: spoke with R.C., keep case, 17:20. By the weekend you
          can't say any more whether she had meant for now or for good.]],
        learn  = [[You had told her, and that counts. But being told to be fair is not a safeguard, and a line in your own
          diary is only your word for hers. The conflict is as it was on Monday, except that now two people know. Ask for
          two things before she goes: the decision in writing, and somebody to read along.]],
        tempts = "She is the boss, she has decided, and it is twenty past five.",
      },
      option "Tell her that you'd rather not, and stop work on it now" {
        when   = "disclosed",
        does   = decide { matter = "case", how = "refuse-work" }, meant = "poor",
        world  = [["Then he sits in a drawer," says Ruth, and goes to her phone. On Thursday Tom comes for his first
          appointment, waits for forty minutes under the clock, and is sent home with a leaflet.]],
        learn  = [[It was honest, and it leaves Tom with no officer at all. He has an order to keep to, and somebody has to
          be there for it. You can hold to your concern and go on doing the minimum: ask for a written decision and a second
          reader, and if she won't, take the question to the ethics officer.]],
        tempts = "If it's wrong for you to have the case, the straight thing seems to be not to touch it.",
      },

      option "Tell her about the yard, and ask for it in writing" {
        when   = "not disclosed",
        does   = { report { "conflict", to = "boss" }, consult { matter = "conflict", to = "boss" } }, meant = "best",
        world  = [["Two shifts," says Ruth. "Since January." She takes her arm out of the coat and sits down on the empty
          desk. Then she types four lines: what you told her and when, and that Ines at the Alder office will read each
          entry you make, until somebody can take the case.]],
        learn  = [[It would have been easier on Monday, and it is a good deal easier now than in a month. The note says
          Wednesday, which is the truth; what you did in between can now be looked at by somebody else. You also asked for what keeps
          a fair officer safe, a decision in writing. Same rule, different place: a friendship you mention only when the
          name comes up again.]],
        set    = "disclosed = true; late = true; reader = true",
      },
      option "Say that you will, keep the case, and go on taking care" {
        when   = "not disclosed",
        does   = decide { matter = "case", how = "keep", basis = "pressure" }, meant = "wrong",
        world  = [["I know," says Ruth, already walking. You hear her pick up the phone. The file stays where it is,
          third from the left.]],
        learn  = [[Ruth gave you an answer to a question she hadn't heard. She knows of the coach; she would have thought
          twice about the wages. Silence at that moment turns an awkward fact into a hidden one. Call her back before she
          reaches the phone: "There's one more thing you should know before you decide."]],
        tempts = "She has as good as approved it, and it seems late to bring up the rest.",
      },
      option "Say you know him too well, and leave the file untouched" {
        when   = "not disclosed",
        does   = decide { matter = "case", how = "refuse-work" }, meant = "wrong",
        world  = [["We all know him," says Ruth, not unkindly, and goes to her phone. On Thursday Tom waits for forty
          minutes under the clock, and is sent home with a leaflet.]],
        learn  = [["Too well" could mean anything, and in this town it does. Ruth can't act on it, Tom has no officer, and
          the fact that matters is still known to you alone. Say the plain words, wages and two shifts since January, and
          then ask her for a decision in writing.]],
        tempts = "It gets you away from the case without having to talk about money.",
      },
    },
  },

  -- 3.3
  scene "barbecue" {
    title = "Saturday, 11:30 am",
    picture = { place = "street", tom = "glad" },
    now = { asks = "contact" },  -- here and in 3.5 there is nobody to tell about the shifts, so no conflict is stated
    say [[Arjun and you are in the hardware shop for a tap washer. Tom comes round the end of the aisle with a bag of
      charcoal under each arm.]],
    say.tom "There he is. Tomorrow at one, same as every year? He's got a cup to defend. And your Dev is down for the fish.",
    say { "He knows that you are his officer for now, and that somebody reads along. Neither of you has brought it up.",
      when = "reader" },
    say { "He knows that you are his officer now. Neither of you has brought it up.", when = "not reader" },
    say [[Arjun listens with his whole face. Your names have been on that list for six summers, between the choir and the
      man from the chip shop.]],

    choose "Tom shifts the bags and waits. What do you do?" {
      option "Thank him, decline for all of you, and tell him why not" {
        does   = { decline "contact", tell "reasons" }, meant = "best",
        world  = [["Because of the other thing," says Tom. He looks at the charcoal. "No, that's right. I hadn't thought."
          He holds out a fist for Arjun to bump. Arjun says nothing as far as the bridge, and then says all of it.]],
        learn  = [[He got a real answer, to his face, with the reason in it, so there was nothing for him to guess at. You
          spoke for the whole family, because a boundary that stops at you would not have been one. And you can stay warm
          while you say no. Same rule, different place: the wedding of a client's daughter, in a village with one
          hall.]],
      },
      option "Stay away, and let Dev and Arjun go as in other years" {
        does   = relate "via-family", meant = "wrong",
        world  = [[They come home at seven, sunburnt. Arjun has the cup. Dev has a bag of sausages, and a message: Tom says
          that you were missed. On Monday Tom calls you Priya at the desk, for the first time.]],
        learn  = [[You stayed at home and the friendship went without you. To Tom, and to the other guests, the officer's
          family was at his table. That is the same tie, only with you out of the photograph. It is hard on Arjun, and you
          can say so; the answer has to be for all three of you, with the reason.]],
        tempts = "You are the officer, they aren't, and it seems unfair that a boy should pay for it.",
        set    = "guest = true",
      },
      option "Look in for ten minutes, and mention it to Ruth on Monday" {
        does   = { relate "social", report { "contact", to = "boss", when = "later" } }, meant = "wrong",
        world  = [[Ten minutes turn into fifty. You talk about football. Someone takes a picture of the table,
          and you are in the corner of it with a paper plate. On Monday Ruth reads your line about it, and rubs her
          eyes.]],
        learn  = [[You meant to be open about it, and openness is worth something. But telling Ruth afterwards doesn't make
          it a different afternoon: you were a guest of the man you supervise. With a social visit the time to speak up is
          before. Thank him, decline for the family, and give him the reason there in the aisle.]],
        tempts = "Ten minutes costs little, staying away hurts, and you mean to put it on record.",
        set    = "guest = true",
      },
      option "Say that June is difficult, and wish them all a fine day" {
        does   = { decline "contact", tell { "reasons", truth = "partial" } }, meant = "poor",
        world  = [["Ah, well," says Tom. "July, then. Or come by any evening, we're only in the garden." He means it. Arjun
          looks up at you, because he knows what June is like.]],
        learn  = [[You didn't go, and you were kind. But the reason wasn't the reason, so the invitation is still open, and
          you will need another excuse in July. Tom can take the real one: while you are his officer you can't be his
          guest. It is shorter than an excuse, and you only have to say it once.]],
        tempts = "A small excuse is the polite way out, and nobody has to say the word probation in a shop.",
      },
    },
  },

  -- 3.4
  scene "missed" {
    title = "Tuesday, 3:00 pm",
    picture = { place = "screen" },
    now = { conflict = "disclosed", violation = "open" },
    given "not disclosed" { conflict = "present" },
    say [[Tom had a test at eight and didn't come, the first he has missed. Two others missed one this month, and each got what
      everyone here gets: a call, an entry the same day, a line to Ruth.

      Dev told you once how it stands with Tom's van: one more entry, and the insurer takes it off the road. Without the
      van there is no second man in the yard, and the second man is Dev.]],
    say { "Arjun's cup from Sunday is on the kitchen window at home. You polished it yourself.", when = "guest" },
    say { "Ines reads your entries on Fridays. It is now three o'clock on a Tuesday, and the box is empty.", when = "reader" },
    say { "Ruth goes through the week on Fridays. It is now three o'clock on a Tuesday, and the box is empty.",
      when = "not reader" },

    choose "What do you do about the empty box?" {
      option "Mark it as a first miss, and see how the next test goes" {
        does   = decide { matter = "violation", how = "none", equal = "no" }, meant = "wrong",
        world  = [[Nothing happens. The van goes past the window at four, with planks on it. On Thursday one of the other
          two asks you why he was rung within the hour, when he'd heard that some people weren't.]],
        learn  = [[For a first miss a mild answer can be right, and a call with a short entry is mild. What isn't right is
          that Tom gets less than the two before him, from the officer whose household has most to lose by it. Do for him
          exactly what you did for them: ring, enter it, tell Ruth. The answer can still be a gentle one.]],
        tempts = "It is only one test, he is a decent man, and there is a kind reading that anyone could defend.",
        set    = "bent = true",
      },
      option "Ask Ruth to test him weekly for now, to stop any gossip" {
        does   = decide { matter = "violation", how = "harsher", equal = "no", basis = "self-interest" }, meant = "wrong",
        world  = [["For one miss?" says Ruth, but she signs it. Tom comes in every week from then on, cap in hand, and loses
          a morning each time. He doesn't ask why. He assumes that it is the rule.]],
        learn  = [[It looks like the reverse of a favour, and it is built in the same way: what decided it was your position
          and not his. Tom pays in mornings for how things look. He should get what the other two got, no less and no more,
          and somebody other than you should look over the step after that.]],
        tempts = "When you're afraid of seeming soft, being strict feels like proof.",
        set    = "bent = true",
      },
      option "Ring him, enter the miss, and pass both on to Ruth" {
        when   = "disclosed",
        does   = { check { matter = "violation" }, record { "violation" }, report { "violation", to = "boss" } },
        meant  = "best",
        world  = [[He picks up on the second ring. The saw had jammed, he forgot, he is sorry; he will come tomorrow at
          eight. You write it down in his words. Ruth answers with one letter, k. At home you say nothing about it, and peel
          more potatoes than you need.]],
        learn  = [[He got the call, the entry and the line to Ruth that everybody gets, on the same day. What follows from
          it was put in front of someone who has no wages riding on it. That is what being fair looks like from outside.
          Same rule, different place: a missed curfew by the man who services your car.]],
      },
      option "Leave it for Friday, when someone less close will see it" {
        when   = "disclosed",
        does   = report { "violation", to = "boss", when = "later" }, meant = "poor",
        world  = [[On Friday somebody writes in red beside the empty box: what happened here? By then Tom has thought for
          three days that nobody noticed, and has told Dev so in the yard.]],
        learn  = [[To hold back because you are close to him is a fair thought, but a miss gets an answer on the day, and
          until someone takes the case that is your job. Standing off leaves Tom with less than the others got. Do the plain
          part now, call and entry, and let the others judge what should follow.]],
        tempts = "With a conflict on record, it seems cleaner to keep your hands off anything that matters.",
      },

      option "Ring him, enter the miss, and tell Ruth about the yard" {
        when   = "not disclosed",
        does   = { check { matter = "violation" }, record { "violation" }, report { "violation", "conflict", to = "boss" } },
        meant  = "best",
        world  = [[Tom says that the saw had jammed, and he forgot. You write it down in his words. Then you go and stand
          in Ruth's door until she looks up. She hears it to the end. "Since January," she says, and writes the date on a
          clean sheet. "All right. I'll go through it from the start."]],
        learn  = [[There were two things to say, and you said both: what Tom missed, and why you shouldn't be the one to
          weigh it. It comes late, and Ruth will have to go over the earlier entries. It is still far better from you than
          from someone else. Same rule, different place: the moment in a meeting when you notice that you have a stake in
          the vote.]],
        set    = "disclosed = true; late = true",
      },
      option "Ring him, enter the miss, and pass both on to Ruth" {
        when   = "not disclosed",
        does   = { check { matter = "violation" }, record { "violation" }, report { "violation", to = "boss" } },
        meant  = "wrong",
        world  = [[He picks up on the second ring. The saw had jammed, he forgot, he is sorry. You write it down in his
          words. Ruth answers with one letter, k. She still doesn't know whose wages hang on that van.]],
        learn  = [[You did with the miss what you would do for anyone, and against your own purse. But Ruth has to decide
          what follows, and she is missing the one fact that would make her look twice, or give it to someone else. A fair
          decision that nobody could check is only half done. Tell her about the two shifts in the same message.]],
        tempts = "You acted against your own interest, so it feels as if there was nothing left to declare.",
      },
    },
  },

  -- 3.5
  scene "supper" {
    title = "Thursday, 9:10 pm",
    picture = { place = "kitchen", dev = "thoughtful" },
    now = { case = "not-mine", asks = "disclosure" },
    say [[In August a new officer, Joel Amsel, came and took over nine of your files, Tom's the first of them. It is October
      now, and the laptop is on the kitchen table because you want to print tomorrow's list.]],
    say { "In Ruth's top drawer lies a sheet on Tom's file, with two dates on it.", when = "disclosed and late" },
    say { "Joel took it as he took the other eight. Nobody told him anything about it, and he didn't ask.",
      when = "not disclosed" },
    say.dev "Tom says next to nothing about the probation business. Is it going all right for him? You'd know.",
    say [[You nearly would. Your old access was never switched off, and the search box still knows his name. Dev dries a pan
      that is dry already. He isn't prying. He works next to the man.]],

    choose "Dev waits for an answer. What do you do?" {
      option "Tell him that it's fine, and leave the system alone" {
        does   = disclose { "progress", to = "dev" }, meant = "wrong",
        world  = [["Good," says Dev, and puts the pan away. In the morning, in the yard, he claps Tom on the shoulder. Tom
          asks him what that's for, and Dev tells him.]],
        learn  = [[One word, and it told Dev two things: that you know, and how it is. Then it told Tom that his officer's
          kitchen talks about him. You left the system alone, which was right; the answer has to stay shut as well. Dev can ask
          Tom anything he likes, over the saw.]],
        tempts = "It is one friendly word to your own husband, and it stops him worrying.",
        set    = "bent = true",
      },
      option "Say that it isn't yours to tell, and leave the box empty" {
        does   = { keep { "progress", from = "dev" }, decline "records" }, meant = "best",
        world  = [["Not even good or bad?" says Dev. "Not even that." He thinks about it and hangs up the towel. "Fair
          enough. I'll ask him myself, he's only on the other end of the plank." You print the list. It has seven names on
          it.]],
        learn  = [[You did two separate things well. You didn't say, and you didn't look. A system that lets you in isn't
          the same as a case that is yours, and wanting to know is not a reason. Mention to the office that the access is
          still open. Same rule, different place: the file of a neighbour who happens to be on the list next door.]],
      },
      option "Look him up to ease your mind, and keep it to yourself" {
        does   = { access { what = "record", how = "open" }, keep { "progress", from = "dev" } }, meant = "wrong",
        world  = [[It is all there, two screens of it. You tell Dev that you don't talk about work. In the yard and at the
          school gate you have to remember from now on which things about Tom you know, and which you don't. Each opening of
          a file leaves a line, with a name and a time.]],
        learn  = [[You kept it from Dev, and still the file was read by somebody with no part in it. Records are opened for a task,
          and yours ended in August. The looking is the breach, even when nothing is said; and the line in the log will
          want a reason you haven't got. Leave the box empty and report that your access is still on.]],
        tempts = "Nobody is told, nobody is hurt, and it's a file you wrote half of.",
        set    = "bent = true",
      },
    },
  },

  -- 3.6
  scene "opinion" {
    title = "Friday, 4:15 pm",
    picture = { place = "office", joel = "glad" },
    now = { case = "not-mine", conflict = "disclosed", asks = "opinion" },
    given "not disclosed" { conflict = "present" },
    say [[Joel leans in at your door with a form on a clipboard. He is thinking of recommending that Tom be let off the last
      four months of his order.]],
    say.joel "You had him all summer. You know what he's like. Give me two lines on whether you'd do it, and I'm home by five.",
    say { "He hasn't read as far back as the page about the yard, you notice.", when = "disclosed" },
    say { "There is nothing in the file to make him stop and think before he asks you.", when = "not disclosed" },
    say [[You would do it. Tom has kept to everything since that one Tuesday. You could write those two lines with your eyes
      closed, and as far as you can see they would be true.]],

    choose "Joel holds out his pen. What do you do?" {
      option "Write him the two lines he wants, since they are true" {
        does   = decide { matter = "recommendation", how = "recommend", basis = "opinion" }, meant = "wrong",
        world  = [["That's lovely," says Joel, and reads it back: steady, honest, a credit to the town. It goes to the court
          on Monday with your name under it, next to his.]],
        learn  = [[You believe each word, and you may be right. But they are the words of someone whose family was paid by
          Tom, and they stand in a document that a judge will take for a neutral one. What Joel can use from you is what
          happened on your watch, with dates, and the reason you stop there.]],
        tempts = "It is your honest view, it helps a man who has earned it, and it would be odd to refuse two lines.",
        set    = "bent = true",
      },
      option "Read him the dates you have, and say why you stop there" {
        when   = "disclosed",
        does   = { disclose { "compliance", to = "joel" }, tell { "conflict", to = "joel" } }, meant = "best",
        world  = [[You read them out and he writes them down: eleven appointments, one missed test.
          Then you tell him about the yard. Joel takes back his pen. "Right," he says. "Glad I didn't get the two lines."
          He is home by half past five.]],
        learn  = [[The facts belong to the case, so Joel should have them. Your opinion has wages attached, so he should
          not, and now he knows why. Tom gets a recommendation that will stand up when somebody leans on it. Same rule,
          different place: a reference for a former colleague who is also your tenant.]],
      },
      option "Tell him over coffee what you'd do, and leave it unsigned" {
        does   = decide { matter = "recommendation", how = "recommend", basis = "opinion", process = "skipped" },
        meant  = "wrong",
        world  = [[You say it over the machine by the stairs, in four sentences. Joel nods at each of them. On Monday they
          are all in his form, in better order than you had put them, and with nobody's name to them.]],
        learn  = [[Off the record, your view counts just the same, and now nobody can tell that it is yours. That makes it
          harder to weigh than a signed line would have been. Give Joel the dates from your months, say that you have a
          stake, and let him form his own view of the rest.]],
        tempts = "A chat between colleagues isn't a statement, and it seemed more modest than signing.",
        set    = "bent = true",
      },
      option "Say that you're too close to Tom, and send him to Ruth" {
        when   = "disclosed",
        does   = { keep { "compliance", from = "joel" }, tell { "conflict", to = "joel" } }, meant = "poor",
        world  = [[Joel goes to Ruth, who was never in the room with Tom. The months from May to August stay blank on the
          form. He puts it back in the tray for next week, and then for the week after.]],
        learn  = [[You told Joel where you stand, and that was right. But the appointments Tom kept with you happened, and
          Joel has a right to those facts and needs them for his work. If you hold them back, Tom loses four months he
          earned. Give the dated record, leave out the opinion.]],
        tempts = "Once you have drawn a line it feels safest to stay well behind it.",
      },
      option "Say that you're too close to Tom, and send him to Ruth" {
        when   = "not disclosed",
        does   = { keep { "compliance", from = "joel" }, tell { "conflict", to = "joel" } }, meant = "wrong",
        world  = [[Joel goes to Ruth. "Too close?" she says. "We're all close, it's Aldmouth." The months from May to August
          stay blank on the form. He puts it back in the tray for next week.]],
        learn  = [[Joel went off without the dates he needs, and Ruth heard the word "close" with nothing behind it. Both of
          them could have done their part with plain facts: for Joel what Tom did from May to August, for Ruth the two
          shifts a week. You can still give each of them theirs before you go home.]],
        tempts = "It sounds like stepping back, and it avoids saying what you are stepping back from.",
      },
      option "Read him the dates, and tell Ruth about the yard" {
        when   = "not disclosed",
        does   = { disclose { "compliance", to = "joel" }, tell { "conflict", to = "joel" },
                   report { "conflict", to = "boss" } },
        meant  = "best",
        world  = [[You read them out: eleven appointments, one missed test. Then you tell Joel why you will not say more, and
          go down the corridor. Ruth listens with her hand flat on the desk. "So nobody has read any of this but you," she
          says. "From the beginning, then." She clears her Monday.]],
        learn  = [[Joel has the facts he needs, and Ruth at last has the one that she needed in May. It comes very
          late, and there is a price for that. Even so it is you who said it, on a day you chose, and that will matter. Same
          rule, different place: an old mistake in a report that nobody else has noticed.]],
        set    = "disclosed = true; late = true",
      },
    },
  },

  ending "a" {
    title = "Nothing to find",
    picture = { place = "meeting", boss = "calm" },
    when  = "disclosed and not late and not guest and not bent",
    clean = true,
    say [[In November the county audits the office. The auditor asks for all cases with a declared interest, and Ruth hands
      her a single sheet. She reads it standing up.]],
    say { [["Declared before the file was opened," she says. "And a second reader." She gives the sheet back, and asks where
      one can get lunch.]], when = "reader" },
    say { [["Declared before the file was opened," she says. "And then nobody read along?" Ruth says no, and makes a note.
      The entries hold.]], when = "not reader" },
    say [[Tom is let off the rest of his order, on Joel's reasons and nobody else's. He has sold the van; Dev found two
      shifts at the boatyard. In the hardware shop Tom lifts a hand from the far end of the aisle, and so do you.]],
  },

  ending "b" {
    title = "Read again",
    picture = { place = "office", boss = "thoughtful" },
    when  = "disclosed",
    say { [[Ruth goes back to the beginning. Whatever you decided about Tom before the date on her sheet is read again, by an
      officer from Alder whom you have never met. It takes three weeks. Most of it holds.]], when = "late" },
    say { [[Your note was in order from the first day. It is what came after it that the auditor reads twice, in November,
      with her glasses pushed up.]], when = "not late" },
    say { "There is a picture of a garden table, with a boy and a cup. It goes into the folder as page nine.", when = "guest" },
    say { "One thing in it has nothing to do with Tom. It is given a number, and a paragraph of its own.",
      when = "bent" },
    say [[Tom's early discharge waits while they read. He has done nothing to deserve that, and he asks at the counter, each
      week, if there is any news. In February there is. He is let off the last three weeks.]],
    say.boss { "You told me. I keep coming back to that. I only wish I could say when, and leave it there.", when = "late" },
    say.boss { "You told me on the first day. I keep coming back to that. I'd have liked to leave it there.", when = "not late" },
  },

  ending "c" {
    title = "The payslip",
    picture = { place = "court", you = "worried" },
    say [[In January you are in court with another man's case. His lawyer has one sheet of paper, and she lays it down as
      if it were nothing much. Brandt Timber, paid to D. Nair, two shifts a week. The dates are those of your entries.

      She asks if your supervisor had known. You hear the clock over the door. "No," you say.]],
    say { "She has the picture too, the one with the garden table.", when = "guest" },
    say { "Then she asks about one line in Tom Brandt's file, and you begin to explain it, and stop.", when = "bent" },
    say [[Each case you had that year is opened again. Tom's early discharge is set aside until it is done. Dev meets him at
      the yard gate with his boots in a bag, and neither of them knows whose turn it is to say sorry.]],
  },

  -- What must be so
  always "disclosed or not (late or reader)",
  never "swapped and disclosed and not late",         -- a trade is not a declaration
  never { "disclosed", at = "c" },                    -- what Ruth has heard, no lawyer finds first
  reachable { "swapped and late and not (guest or bent)", at = "b" },  -- it is never too late to tell her
  reachable { "not late and guest", at = "b" },       -- telling on the first day isn't the end of it
  reachable { "not (swapped or guest or bent)", at = "c" },  -- silence alone is enough
}
