#include "print/certificate.hpp"

#include <doctest/doctest.h>

#include <fstream>
using namespace plumbline::print;
TEST_CASE("x") {
  Certificate c{.name = "Lena Okafor",
                .badge = "Badge 4471",
                .group = "Northside Probation Academy, class of autumn 2026",
                .completed = {{.title = "The parking lot",
                               .version = "1.2",
                               .mode = "assessment",
                               .day = 20779,
                               .tenths = 925,
                               .mark = 70,
                               .provisional = true}},
                .rulebook = "2026.1",
                .code = "7F3K9QAB2M4TX8PW",
                .key_fingerprint = "9f86d081884c7d659a2feaa0c55ad015",
                .day = 20779,
                .made_at = 1795300000};
  auto r = certificate(c);
  REQUIRE(r);
  std::ofstream("/tmp/c.pdf") << *r;
  c.paper = Paper::letter;
  c.name = "محمد عبد الرحمن الفارسي";
  for (int i = 0; i < 9; ++i) c.completed.push_back(c.completed[0]);
  auto s = certificate(c);
  REQUIRE(s);
  std::ofstream("/tmp/d.pdf") << *s;
}
#include "print/transcript.hpp"
TEST_CASE("t"){
 Transcript t{.name="Lena Okafor",.badge="Badge 4471",.group="Northside Probation Academy, class of autumn 2026"};
 const char* titles[]={"The parking lot","Ninety days","A knock at the door and what the neighbours said about it afterwards","Who hears what"};
 for(int i=0;i<60;++i){AttemptRow a{.day=20700+i,.scenario=titles[i%4],.version="1.2",.mode=i%3?"practice":"assessment",.tenths=1000-i*13,.finished=i%7!=3,.standing=i%9==4,.recovered=i%5==2,.rulebook="2026.1"}; if(i%3==0)a.passed=i%2==0; t.attempts.push_back(a);}
 t.domains={{"confidentiality",12,15},{"court orders",3,4},{"reporting",2,2}};
 t.practise={{"C-4","Confirm nothing to somebody who has no right to know, not even that a person is known to the office.","in Ninety days, from 24 November"},{"W-2","If the supervisor is involved, go over their head, or outside.","in The long way round"}};
 AttemptEntry e{.heading="The parking lot, 22 November 2026"};
 for(int i=0;i<7;++i) e.decisions.push_back({.title="By the car",.prompt="A man leans on the roof of the car next to yours. He says he is the cousin, and that everybody knows anyway. What do you say?",.did={"Ask who told him"},.verdict="forbidden",.lost=4,.at_stake=12,.missed={"Confirm nothing to somebody who has no right to know."},.instead={"Tell him you can't talk about anybody, and get in the car"},.reason="He seemed to know already, so I thought that a question tells him nothing new. Looking back I am not so sure.",.confidence="sure"});
 t.appendix={e}; t.key_fingerprint="9f86d081884c7d659a2feaa0c55ad015"; t.day=20779; t.made_at=1795300000;
 auto s=transcript(t); REQUIRE(s); std::ofstream("/tmp/t.pdf")<<*s;
}
