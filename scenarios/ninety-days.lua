return scenario {
  title   = "Ninety days",
  version = "1.1",
  minutes = 12,
  about   = "A client has earned his good news, the office wants stories, and everybody means well.",
  themes  = { "social media", "publicity", "boundaries online" },

  cast = {
    you     = "Officer Lena Okafor",
    darnell = client "Darnell",
    rosa    = colleague "Rosa from outreach",
    kris    = wrongdoer "Kris",
    boss    = supervisor "Ana Duarte",
    cousin  = own_circle "your cousin Ife",
    friends = own_circle "your friends",
  },

  portraits = {
    you = "lena", darnell = "amos", rosa = "rosa", kris = "kris", boss = "ines", cousin = "ife",
    friends = "luis",
  },

  vars = {
    posted   = false,   -- a post about Darnell was up for a while
    friends  = false,   -- ... for friends only
    asked    = false,   -- ... after Darnell had said yes
    printed  = false,   -- the newsletter showed something of him
    answered = false,   -- you answered him on the department's page
    linked   = false,   -- you and he are friends online, for both circles to see
    reported = false,   -- Ana knows about Kris's picture
    owned    = false,   -- ... and about what got out through you
    told     = false,   -- your family knows that he is one of yours
  },

  -- 1.1
  scene "draft" {
    title = "Tuesday, 2:30 pm",
    picture = { place = "office", darnell = "glad" },
    say [[Second Chances Week. Rosa from outreach wants a story from each desk by four. You are six weeks into the job, and
      your page is empty.

      Darnell has only come to hand in a payslip. Ninety days of treatment are behind him, and his shift at the
      bakery begins at three in the morning. He stands in your doorway a little longer than he needs to.]],
    say.darnell "Ninety days. You can tell people, you know. I'd like somebody to.",
    say [[When he has gone you open your own account. At the top is a sunset from Kris in the next room, with four hundred
      likes. You type: So proud of one of mine today.]],

    choose "It is twenty to three. What do you do with your draft?" {
      option "Post it on your page: ninety days, new job, no name given" {
        does   = post { "treatment", "work", "status", to = "public", on = "good-intention" }, meant = "wrong",
        world  = [[Forty likes by five. Somebody writes: is that the new lad on Tanner Street? Somebody else answers with a
          surname and a question mark. You take the post down, an hour and a half after you put it up.]],
        learn  = [[The name was missing, but three other things were there: ninety days, a new job, and an officer everyone
          knows to be an officer. Whoever holds one piece can find the rest. That you wanted to praise him doesn't change
          it, because nothing about a person you supervise goes on a public page. Give Rosa a story with nobody in it, such
          as the year's totals, and give Darnell the praise in person.]],
        tempts = "The name was left out and the news was good. It felt like the opposite of gossip.",
        set    = "posted = true",
      },
      option "Post it for friends only, and take it down again tomorrow" {
        does   = post { "treatment", "work", "status", to = "friends", on = "good-intention" }, meant = "wrong",
        world  = [[Eleven friends like it. Ife sends three pairs of clapping hands. Then an old classmate writes that she
          buys her bread there too, and you take it down early. By evening a picture of it is in a group you have never
          heard of.]],
        learn  = [[A small audience is still an audience, and each of them has a phone. Your friends have no part in his
          case, so they are not people you may tell, for a day or for an hour. What can go out is what points at no one.
          Save the rest for the one listener who has earned it, and that is Darnell.]],
        tempts = "Twenty people you trust, for one day, feels like telling nobody.",
        set    = "posted = true; friends = true",
      },
      option "Clear the draft, and send Rosa the year's totals instead" {
        does   = disclose { "figures", to = "rosa" }, meant = "best",
        world  = [[Rosa writes back within the minute: figures, finally, nobody sends me figures. The box on your own page
          stays open a while, with nothing in it. Then you close it and ring your half past three.]],
        learn  = [[Totals point at nobody, so they can go to anybody, and Rosa still has her story. Nothing stops you from
          being proud of Darnell; you say it to him, in your room. Same rule, different place: when you speak at a school,
          describe how the programme works and leave out the person it makes you think of.]],
      },
      option "Message Darnell first, and post it only if he agrees to it" {
        does   = post { "identity", "treatment", "work", to = "public", on = "client-request" }, meant = "wrong",
        world  = [[He answers in seconds: yes, yes, do it. You post it at ten to four, with his first name. By five his
          sister has shared it, and a man he used to know has asked below it where exactly he works now. You take it
          down.]],
        learn  = [[Asking him was kind, and his wish counts for a lot. It still does not free you. He was answering his own
          officer, in one minute, with no way to see who would read it. If he wants to tell his story he can tell it
          himself, and if the agency wants it there is a consent process with time to think. A message from you is no part
          of that.]],
        tempts = "Asking is what respect looks like in most of life, and he said yes at once.",
        set    = "posted = true; asked = true",
      },
    },
  },

  -- 1.2
  scene "newsletter" {
    title = "Wednesday, 9:15 am",
    picture = { place = "office", rosa = "calm" },
    now = { asks = "disclosure" },
    say.kris { "I saw your post before you pulled it. Lovely. Somebody kept a picture of it, just so you know.",
      when = "posted" },
    say { "Your figures have gone straight to the top of Rosa's page.", when = "not posted" },
    say [[The newsletter draft is in your tray, nine sentences long. Two thousand copies go to the library, the shops and
      the town hall at noon. Rosa met Darnell at the front desk yesterday, and he talked for ten minutes while she wrote
      it all down.]],
    say.rosa "He told me every word himself. Cut whatever you have to. Only leave me something I can print.",

    redact "Black out every phrase that must not be printed." {
      to = "public",
      fact.figures { "Our work programme pairs each person with a local employer, and with a mentor for six months.",
        as = "programme" },
      text " ",
      fact.figures "Since January 41 people have found work through it, and 33 of them are still in the job.",
      text " This spring the programme took on ",
      fact.identity { "Darnell M.,", as = "name" }, text " ",
      fact.identity { "who is thirty-one", as = "age" }, text " and ",
      fact.family "was raised by his grandmother", text ". He had come to this office ",
      fact.status "on an eighteen-month order", text ". ",
      fact.treatment "After ninety days of treatment", text ", ",
      fact.treatment { "which ended on 2 June", as = "dates" }, text ", he was ready to start again. Now he bakes at ",
      fact.work "Castellan's", text " ",
      fact.address "on Tanner Street", text ". ",
      fact.whereabouts "Come to the side door before six and he will hand you the first loaf himself.", text " ",
      fact.compliance "His officer has not had to write a single warning.",
      text " Employers who would like to join can ring the outreach desk on any weekday morning.",

      best = { "programme", "figures" },

      outcome {
        with   = { "name" },
        world  = [[At two o'clock the paper is in the library. At three a woman at the front desk asks for six more copies:
          her nephew is in it. She is very happy. She says she has sent it to all the family, on both sides.]],
        learn  = [[A name in print can't be called back, and it drags every other line along with it. The page needed two
          things, how the programme works and what it has achieved, and both of those point at nobody. Everything else
          belonged to Darnell, even though he had told Rosa himself: his talking freely does not let the office print
          it.]],
        tempts = "He had told it himself, he was proud, and a story without a name looks cold.",
        set    = "printed = true",
      },
      outcome {
        with   = { "work", "address", "whereabouts" },
        world  = [[At two o'clock the paper is in the shops. At three a man who cannot stop smiling tells the library desk
          that he knows exactly who this is. He has bought his rolls there for years.]],
        learn  = [[With the name gone, the place still speaks. A bakery has a handful of staff, a street has one bakery, and
          a side door before six has one man behind it. Before anything is printed, read it as a neighbour would: could
          someone who half knows him finish the sentence? If so, the phrase goes too.]],
        tempts = "Once the name is out, the page looks safe, and a place makes a story feel real.",
        set    = "printed = true",
      },
      outcome {
        with   = { "age", "family", "status", "treatment", "dates", "compliance" },
        world  = [[At two o'clock the paper is in the library. Someone reads the paragraph aloud at the next table, stops,
          and says: thirty-odd, back at work in June, that could be Bea's grandson. They look at it again together.]],
        learn  = [[No single detail here is a name, and each one still narrows the circle. Age, childhood, the order, the
          treatment and its dates are also just what a person may not want to be known by. Ask of every phrase whether the
          reader needs it to understand the programme. None of these passes that test; the totals do.]],
        tempts = "Small details feel general, and they are what gives the piece its warmth.",
        set    = "printed = true",
      },
      outcome {
        without = { "programme", "figures" },
        world  = [[Rosa holds the page up to the window. "There isn't much left." She prints what there is, with the
          number of the outreach desk and a photograph of the town hall.]],
        learn  = [[Nothing about Darnell got out, and that was the heart of it. You could have left more standing: how the
          programme works and how many people found a job are facts about the office. People outside have a fair interest
          in them, and they point at no one.]],
        tempts = "With everything gone, nothing can be wrong.",
      },
      outcome {
        world  = [[Rosa rings. "It's short." She reads it aloud to herself, then reads the second sentence again.
          "Thirty-three still in the job. That's the headline, isn't it?" It goes to the printer at eleven.]],
        learn  = [[You kept what the public can use, how the programme works and what it achieves, and took out each piece
          that leads to one man. Any one of them looked small. Laid side by side they were a signpost. Same rule, different
          place: a slide for a conference, where "a baker, early thirties" is enough for anybody from the same town.]],
      },
    },
  },

  -- 1.3
  scene "tagged" {
    title = "Wednesday, 8:40 pm",
    picture = { place = "screen", darnell = "glad" },
    now = { asks = "contact" },
    say [[You are doing the dishes when your phone lights up. Darnell has written under the department's Second Chances
      post, and tagged you in it.]],
    say.darnell "Ninety days!! All down to Lena Okafor who did not give up on me. Best in town.",
    say.darnell { "Still don't know why you took yours down. It was a nice post.", when = "asked" },
    say { "He has added a photo of the newsletter, folded open at his paragraph.", when = "printed" },
    say [[Nine people have put a heart under it. Then a friend request comes in, with a small green dot beside his face: he
      is looking at a screen at this moment, as you are. You see him tomorrow at nine.]],

    choose "The green dot is still on. What do you do?" {
      option "Write 'well deserved' below it, now that he has made it public" {
        does   = { relate "online", post { "status", "progress", to = "public", on = "already-public" } }, meant = "wrong",
        world  = [[He puts a heart on your two words. At ten somebody asks below them how you two know each other. He
          answers before you do, in full, and thirty people are there to read it.]],
        learn  = [[He may say what he likes about himself. When you answer, it is the office that speaks: your name beside
          his confirms that he is on probation and that it is going well. What he has made public does not become yours to
          repeat. Leave the page alone, and say "well deserved" tomorrow at nine, across the desk.]],
        tempts = "He told everyone first, so there seemed to be no secret left, and silence felt rude.",
        set    = "answered = true",
      },
      option "Accept the request, mute him, and note it in his file" {
        does   = { relate "online", record "contact" }, meant = "wrong",
        world  = [[He sends a thumbs-up, and you write your line. By morning the app has offered you his sister, an old
          flatmate and a man on Kris's list, and it has offered you to them. Without having asked, you know where Darnell
          ate last night, and with whom.]],
        learn  = [[The line in the file is honest, and muting hides him from you. Neither hides the link. From now on his
          circle can see yours, and whoever knows your job can guess what joins the two. You will also learn things that he
          never meant his officer to know. You can turn down a request without turning down the person. Do that tonight and
          explain it tomorrow; and if the link is up already, tell Ana.]],
        tempts = "A refusal looks like a slap, and with a note in the file nothing seems to be hidden.",
        set    = "linked = true",
      },
      option "Put the phone down, and let the request lie where it is" {
        does   = nothing, meant = "poor",
        world  = [[The dot stays on until eleven. On Thursday he sits down without taking his coat off. He talks about his
          shifts, and neither of you mentions the page. The request is still there the week after.]],
        learn  = [[You kept off the page, and that part was right. But he asked you something, and what he got was silence,
          so now he has to guess whether he did wrong. A request needs an answer: decline it, tell him the reason to his
          face, and note that it happened.]],
        tempts = "Doing nothing can't break a rule, or so it seems, and it spares you an awkward talk.",
      },
      option "Turn down the request, make a note, and explain tomorrow" {
        does   = { decline "contact", record "contact", tell { "contact", when = "later" } }, meant = "best",
        world  = [[The dot goes grey. In the morning he is early. You tell him why you did it, that it would be the same
          with anyone, and what people can read from one click. He studies his hands, then laughs. "So I can't like your
          cat either." The note in his file is two lines long.]],
        learn  = [[He reached out, and he got a clear answer, a reason and a little warmth, in that order. The two lines in
          the file mean that no one has to wonder later what there was between you. Same rule, different place: a client
          who finds your running app, or sits down next to you at a match.]],
      },
    },
  },

  -- 1.4
  scene "photo" {
    title = "Thursday, 11:20 am",
    picture = { place = "corridor", kris = "glad" },
    now = { breach = "found", misconduct = "seen" },
    say [[Kris has a new picture up, on his own account. A thin dog on a doorstep, its tail a blur, and the words: home
      visits have their moments. Six hundred likes since breakfast. Behind the dog is a green door with a brass 27 on it,
      sharp enough to read. You have driven past that door. So has half the town.]],
    say.kris "She wouldn't leave my shoes alone. You should post more, Lena. People ought to see that we're human.",
    say { [[He means it kindly. You have not forgotten your own week. Ana knows nothing yet of what it has let
      slip about Darnell.]], when = "posted or printed or answered or linked" },
    say { [[He means it kindly, as he does most things. Ana's door, across the corridor, is half open.]],
      when = "not (posted or printed or answered or linked)" },

    choose "Kris has gone for coffee. What do you do?" {
      option "Ask Kris to take the picture down, and leave it there" {
        does   = tell { "breach", "misconduct", to = "kris" }, meant = "wrong",
        world  = [[He answers with a monkey hiding its eyes, and the dog is gone in a minute. At lunch he gives you half his
          sandwich. On another phone, in another office, somebody is still showing the dog around.]],
        learn  = [[You were quick and loyal, and the picture is down. But six hundred people have seen the door, and the one
          person who ought to know, the tenant, will hear nothing. Only the office can find the copies, warn her and see
          whether it has happened before. Save what you saw and take it to Ana. You can tell Kris that you did.]],
        tempts = "It fixes what you can see, in a minute, and nobody gets hurt.",
      },
      option "Note it down with a picture, and raise it with Ana on Tuesday" {
        when   = "not (posted or printed or answered or linked)",
        does   = { record "misconduct", report { "breach", "misconduct", to = "boss", when = "later" } }, meant = "poor",
        world  = [[It stays up over the weekend and passes a thousand on Sunday. On Tuesday you bring it up third, after
          leave and parking, with your note in your hand. Ana puts her pen down. "Since Thursday?"]],
        learn  = [[The note is right, and so is Ana; Tuesday is the wrong day. A picture on the net is copied in the first
          hours, and the tenant could have been warned before the weekend. With the note written, all that is left is to
          take it across the corridor and knock on the half-open door.]],
        tempts = "It is all on file, there is a meeting for such things, and you don't want to make a scene.",
      },
      option "Write up the dog for Ana now, and your own week another time" {
        when   = "posted or printed or answered or linked",
        does   = { record "misconduct", report { "breach", "misconduct", to = "boss", via = "secure", truth = "partial" } },
        meant  = "wrong",
        world  = [[Ana rings the privacy officer, and the picture is down by noon. "Is there anything else going round that
          I ought to hear of?" she asks, with the pen still in her hand. You say that it has been a busy week.]],
        learn  = [[Kris's picture reached the right desk. Yours is the part you could most easily have helped with, and
          every day it waits makes the copies harder to find. To report only the half that isn't yours leaves Ana with a
          wrong idea of what is out there. Tell her both; the second sentence is the hard one, and it is short.]],
        tempts = "The urgent thing gets done, and after only six weeks your own slip feels like a bad way to be noticed.",
        set    = "reported = true",
      },
      option "Write up what you saw, and take it to Ana before lunch" {
        when   = "not (posted or printed or answered or linked)",
        does   = { record "misconduct", report { "breach", "misconduct", to = "boss", via = "secure" } }, meant = "best",
        world  = [[Ana looks once and shuts the door. She rings the privacy officer while you are still in the chair, and
          your note goes into the secure folder with the screenshot. By noon the picture is down, and someone is on the
          way to the green door. Kris doesn't look up when you pass.]],
        learn  = [[You wrote down what you saw while it was fresh, and took it to someone who can act on it: find the
          copies, warn the tenant, speak with Kris. It was also fair to him, since it was facts and it went nowhere else.
          Same rule, different place: a list of names left in the printer, whoever it was who left it.]],
        set    = "reported = true",
      },
      option "Write it up for Ana before lunch, and add your own week to it" {
        when   = "posted or printed or answered or linked",
        does   = { record "misconduct", report { "breach", "misconduct", to = "boss", via = "secure" } }, meant = "best",
        world  = [[Ana shuts the door. She takes down the dog first, then Darnell: what got out, at what time, who is
          likely to have it. It is the same small handwriting for both. "We'll tell him together," she says, and rings the
          privacy officer while you are still in the chair.]],
        learn  = [[It is hard to hand in a colleague's mistake and your own on one sheet, and it is what makes the sheet
          worth reading. A slip that is reported can be limited: copies found, people warned, Darnell told by you and not
          by a stranger. Same rule, different place: a letter sent to the wrong house, even if it came back
          unopened.]],
        set    = "reported = true; owned = true",
      },
      option "Put a line under it, so that he sees the number is showing" {
        does   = post { "address", to = "public", on = "good-intention" }, meant = "wrong",
        world  = [[Four people reply that they hadn't noticed. One of them zooms in, and names the street. Kris deletes it
          all twenty minutes later, your line included.]],
        learn  = [[A warning in public tells everyone where to look. You wanted the number to be seen by Kris, and it was
          seen by the rest first. When something has got out, the next step is a quiet one: keep a copy safe, go to Ana or
          the privacy officer, and let them have it taken down.]],
        tempts = "It is the fastest way to reach him, and it looks like helping in the open.",
      },
    },
  },

  -- 1.5
  scene "dinner" {
    title = "Friday, 8:00 pm",
    picture = { place = "kitchen", cousin = "glad" },
    now = { asks = "disclosure" },
    say [[Dinner at your aunt's: rice, two kinds of fish, and nine people round a table for six. Ife, who has saved you a
      chair, waits until your mouth is full.]],
    say.cousin { "So, your post on Tuesday, that was up for about a minute. Ninety days and bread.",
      when = "posted and friends" },
    say.cousin { "Someone at work has a picture of a post of yours. You took it down, she says.",
      when = "posted and not friends" },
    say.cousin { "The newsletter is on our fridge, by the way. We all read it.", when = "printed" },
    say.cousin { "On Thursday my phone thought that I should know a Darnell. A friend of yours, it said.", when = "linked" },
    say.cousin "The guy at Castellan's, the new one, who sings when he does the trays. Is he one of yours?",
    say "Your aunt stops with the spoon over the rice. They are fond of you, and they would like to be proud of something.",

    choose "Everyone is looking at you. What do you say?" {
      option "'I couldn't possibly confirm that,' you say, and smile." {
        does   = disclose { "status", to = "cousin" }, meant = "wrong",
        world  = [["Ha," says Ife, and hits the table with her hand. Your aunt says that he has lovely manners, your
          baker. By pudding he is "Lena's baker" to all nine of them.]],
        learn  = [[The words said nothing, and the smile said yes. People read the face first, above all your own people.
          What confirms nothing is an answer that would be the same whoever they asked about, in the same voice, and then
          something else to talk about.]],
        tempts = "It sounds like discretion, gets a laugh, and lets you be part of the table.",
        set    = "told = true",
      },
      option "'He wrote it on our page himself,' you say, with a shrug." {
        does   = disclose { "status", to = "cousin", on = "already-public" }, meant = "wrong",
        world  = [[Ife has it open under the table before you have put down your fork. She reads it out, hearts and all.
          "So he is," says your aunt, pleased, and wants to know what he did.]],
        learn  = [[He did write it, for whoever came by. Ife hadn't seen it, and now she has it from his officer, which
          makes it certain. That something can be found does not mean that you may hand it round. Your answer is the same
          whether the page exists or not: you don't talk about who you work with.]],
        tempts = "It was there for anyone to read, so repeating it seemed to add nothing.",
        set    = "told = true",
      },
      option "'I'd say that bakery got lucky,' you say, and eat on." {
        does   = disclose { "status", "progress", to = "cousin" }, meant = "wrong",
        world  = [["I knew it," says Ife. Your aunt raises her glass to him, whoever he is. On Monday she walks down to
          Tanner Street for a loaf, and tells the girl at the till that she has heard only good things.]],
        learn  = [[Praise still says two things: he is one of yours, and you know how he is doing. Good news feels as if it
          couldn't hurt anyone, but he is the one who decides who hears it. Keep the kind word for Darnell, and give the
          table the answer it would get about anybody.]],
        tempts = "It was kind, it was true, and it gave nothing away except that you were glad.",
        set    = "told = true",
      },
      option "'I don't talk about people I see at work,' you say, lightly." {
        does   = keep { "status", from = "cousin" }, meant = "best",
        world  = [[Ife looks at you for a second longer. "Not even a blink," she says. Your aunt lets the spoon down. "She
          won't tell me either, and I raised her." Then it is about the price of flights, and who will do the airport
          run.]],
        learn  = [[The answer was friendly, and it would have been word for word the same for someone you had never met.
          That is why it gives nothing away. You can use it each time, so that silence never turns into a hint. Same rule,
          different place: the hairdresser, a school gate, a colleague from another unit in the lift.]],
      },
    },
  },

  ending "a" {
    title = "In print",
    picture = { place = "office", darnell = "glad" },
    when  = "not (posted or printed or answered or linked or told)",
    clean = true,
    say [[The newsletter lies in the shops with one number in large type and no face beside it. Three employers ring Rosa
      before the weekend.

      The next Thursday you push a copy across the desk, open at the second sentence. "Forty-one," you say. "You're one of
      those."]],
    say.darnell "So I'm in the paper, and nobody knows.",
    say "He folds it small and puts it in his wallet.",
    say { [[Kris comes by in the afternoon. "I didn't see the door," he says. "I only saw the dog." You believe him, and
      tell him so.]], when = "reported" },
    say { [[Kris's dog turns up again in a group chat that week, door and all. On Friday the woman who lives behind it rings
      the front desk. She asks who else has her number.]], when = "not reported" },
  },

  ending "c" {
    title = "Coat on",
    picture = { place = "office", boss = "thoughtful", darnell = "thoughtful" },
    when  = "owned and not told",
    say { "The newsletters that are left come back from the shops in two boxes.", when = "printed" },
    say { "The privacy officer finds four copies of the post, and has three of them taken down.", when = "posted" },
    say { "The department closes the thread on its page. A few people had saved it.", when = "answered" },
    say { [[You undo the friend link at Ana's desk. It has been up for fifteen hours, and three people from his side have
      looked at your page.]], when = "linked" },
    say [[Ana sits next to you when you tell Darnell, before anyone else can. You tell him what got out, and when, and what is being
      done about it. The same evening he goes to his manager himself. She thinks it over for a night, and he keeps his five
      mornings.]],
    say.darnell "You told me straight. I'll give you that.",
    say "The week after, he is on time, as always. He keeps his coat on.",
  },

  ending "b" {
    title = "Recognised",
    picture = { place = "office", darnell = "sad" },
    say "The manager at Castellan's had not known.",
    say { "She reads it in the newsletter, standing at the till.", when = "printed" },
    say { "A customer shows her a picture of a post that was taken down the same day.", when = "posted and not printed" },
    say { "She follows a thread on the department's page until she comes to a name she knows from her own payroll.",
      when = "answered and not posted and not printed" },
    say { [[Her phone offers her somebody to know, a friend of Darnell's. She looks to see who that is. It is you, in front
      of the office sign.]], when = "linked and not (posted or printed or answered)" },
    say { "Ife has told only one friend. The friend buys her bread on Tanner Street, and likes to chat while she waits.",
      when = "told and not (posted or printed or answered or linked)" },
    say [[She isn't unkind about it. She says that she has to think of the early staff, and the new rota has Darnell down
      for two mornings instead of five.]],
    say.darnell "I wanted people to know. I just thought I'd be there when they found out.",
    say { "Ana asks you which day you first knew that something had got out. You tell her. You can see her counting.",
      when = "not owned" },
    say { "Ana has your account of the first slip on file, with the times. There is no line in it about a dinner table.",
      when = "owned" },
  },

  -- What must be so
  never { "(friends or asked) and not posted" },                       -- both are kinds of post
  never { "owned and not (posted or printed or answered or linked)" }, -- nobody owns up to what didn't happen
  always "reported or not owned",
  never { "owned", at = "a" },
  reachable { "linked and not (posted or printed or answered)", at = "c" },  -- a lesser slip leads there too
  reachable { "told and not (posted or printed or answered or linked)", at = "b" },  -- so does a word at table
}
