import { capability, inherit, level, remark, rubric, signal, statement } from './build';
import { l4 } from './l4';

export const m1 = level({
  code: 'M1',
  title: 'Engineering Manager',
  track: 'Manager',
  order: 1,
  aliases: ['Team lead'],
  equivalents: ['L5'],
  summary: [
    "Engineering managers answer for one team of four to nine people: for its results, its growth and its working conditions. They get work done through the decisions of others, and use their own technical experience to ask and to check. Their week is built around 1:1s, planning with the product manager, and whatever keeps an engineer from working. The team's behaviour on days without its manager is the truest report on them.",
  ],
  persona:
    "You answer for a team: for what it delivers, for how its people grow and for whether they would choose to stay. Other people's problems fill your calendar, and the result you are judged by is what the team does on the days you are away.",
  next: 'M2',
  extends: [{ mode: 'extends', base: 'L4', resolved: true }],
  capabilities: [
    capability('Technical Craft', {
      expectations: inheritedFrom('Technical Craft'),
      descriptors: rubric('M1', [
        'Drops the work on technical debt from the plan whenever a date is in danger.',
        "Keeps a stated share of every quarter's plan for technical debt.",
        "Shows with two quarters of figures that paying off technical debt shortened the team's lead time.",
      ]),
    }),
    capability('Delivery', {
      expectations: inheritedFrom('Delivery'),
      descriptors: rubric('M1', [
        'Commits the team to dates that the team has not estimated.',
        'Commits to dates that rest on the estimate of the team.',
        'Agrees a smaller scope with stakeholders a month before a date would have slipped.',
      ]),
    }),
    capability('Product Sense', {
      expectations: inheritedFrom('Product Sense'),
      descriptors: rubric('M1', [
        'Hands requirements to the team without the customer problem behind them.',
        'Brings each engineer of the team into contact with customers at least once a quarter.',
        "Has a proposal from the team's own customer research on the roadmap in each half-year.",
      ]),
    }),
    capability('Communication', {
      expectations: inheritedFrom('Communication'),
      descriptors: rubric('M1', [
        'Passes on decisions of the leadership without the reason for them.',
        'Explains the reason for each decision of the leadership to the team within two working days.',
        'Turns an objection of the team into a written answer from the leadership.',
      ]),
    }),
    capability('Growing Others', {
      expectations: inheritedFrom('Growing Others'),
      descriptors: rubric('M1', [
        'Surprises an engineer in the performance review with feedback not given before.',
        'Gives feedback in 1:1s so that no performance review contains news.',
        'Prepares an engineer for a promotion that the panel grants on the first submission.',
      ]),
    }),
    capability('Operational Care', {
      expectations: inheritedFrom('Operational Care'),
      descriptors: rubric('M1', [
        'Leaves the on-call load with the same people for two quarters.',
        'Changes the plan when an engineer has had more than two disturbed nights in one on-call week.',
        'Brings the team through two quarters in which nobody was woken more than once a month.',
      ]),
    }),
  ],
  expectations: [
    statement('M1', 'responsibility', 'Holds 1:1s with every engineer and follows up on what was agreed there'),
    statement('M1', 'responsibility', "Plans the quarter with the product manager on the team's own estimates"),
    statement('M1', 'responsibility', 'Hires for the team against written criteria'),
    statement('M1', 'responsibility', 'Agrees growth goals and reviews them through the year'),
    statement('M1', 'responsibility', 'Deals with missed expectations in writing and within two weeks'),
    statement('M1', 'responsibility', 'Keeps the on-call load of each person within limits'),
    statement('M1', 'responsibility', "Stands for the team's needs towards leadership"),
    statement('M1', 'expectedTo', "Hold a 1:1 with each engineer at least every second week, on the engineer's agenda"),
    statement(
      'M1',
      'expectedTo',
      'Agree two or three growth goals in writing with each engineer and go through them every quarter',
    ),
    statement(
      'M1',
      'expectedTo',
      'Give each piece of critical feedback long enough before a performance review for the engineer to act on it',
    ),
    statement(
      'M1',
      'expectedTo',
      "Build the quarter's roadmap with the product manager from estimates that the team has made",
    ),
    statement(
      'M1',
      'expectedTo',
      "Set aside a fixed share of the team's hours for technical debt, security and accessibility work",
    ),
    statement(
      'M1',
      'expectedTo',
      'Open a position only with a written role description and a list of what each interview stage tests',
    ),
    statement(
      'M1',
      'expectedTo',
      "Decide about candidates from the interviewers' notes, in a meeting where the least senior speaks first",
    ),
    statement(
      'M1',
      'expectedTo',
      'Count disturbed nights per person and rearrange the on-call rotation when the counts drift apart',
    ),
    statement(
      'M1',
      'expectedTo',
      'Take part in incident reviews to ask about the system and to stop blame of a person',
    ),
    statement(
      'M1',
      'expectedTo',
      'Put missed expectations in writing, with dates and the help on offer, within two weeks of noticing them',
    ),
    statement('M1', 'expectedTo', 'Keep two half-days per week free of meetings for every engineer'),
    statement(
      'M1',
      'expectedTo',
      'Pass on decisions from above together with their reason, or say that the reason cannot be shared',
    ),
    statement('M1', 'shouldHave', 'Experience of leading a project in which other people wrote most of the code'),
    statement('M1', 'shouldHave', 'A record of mentoring at least two engineers to a goal that they set themselves'),
    statement('M1', 'shouldHave', 'Written notes from ten or more hiring interviews as lead interviewer'),
    statement(
      'M1',
      'shouldHave',
      'Practice in giving critical feedback in private, with an example, within a week of the event',
    ),
    statement('M1', 'shouldHave', 'Knowledge of the employment rules on working hours, leave and on-call duty'),
    statement('M1', 'shouldHave', 'No component left of which you are the only maintainer'),
    statement('M1', 'trait', 'Kept the 1:1 when everything else was moved.'),
    statement('M1', 'trait', 'Told me what I had to change while there was time to change it.'),
    statement('M1', 'trait', 'Asked who would maintain the result, and let that person decide.'),
    statement('M1', 'trait', 'Knew what I wanted to learn and found work that contained it.'),
    statement('M1', 'trait', 'Said no to stakeholders in our name, and with our numbers.'),
    statement('M1', 'trait', 'Shared what they knew, and said what they were not free to share.'),
    statement('M1', 'trait', 'Took the blame upwards and passed the thanks down.'),
    statement('M1', 'trait', 'Noticed tiredness before it turned into a resignation.'),
    ...inherit(l4.expectations),
  ],
  signals: [
    signal('M1', 'redFlag', 'Cancels 1:1s to finish a technical task in person', null),
    signal('M1', 'redFlag', 'Learns from a letter of resignation that an engineer was unhappy', null),
    signal('M1', 'redFlag', 'Promises a date in a meeting to which no engineer was invited', null),
    signal('M1', 'redFlag', 'Thanks people in public only for work done at night or at weekends', null),
    signal('M1', 'redFlag', 'Names an individual as the cause in an incident review', null),
    signal('M1', 'redFlag', 'Gives the same praise to everyone, so that nobody can tell what it was for', null),
    ...inherit(l4.signals),
  ],
  examples: [
    remark(
      'M1',
      'Two engineers argue about a design for the third day: an M1 asks who will maintain it, has that engineer decide by Thursday, and records the objection',
    ),
    remark(
      'M1',
      "Sales has promised a feature for May: an M1 shows the team's estimate together with three smaller variants, and the stakeholders pick the second",
    ),
    remark(
      'M1',
      'A candidate impressed everyone at lunch: an M1 asks for the notes on testing and design, finds none, and adds an interview instead of an offer',
    ),
    remark(
      'M1',
      'An engineer wants to become an L4: an M1 and the engineer mark the gaps in the ladder, and choose the next project to fill one of them',
    ),
  ],
  guidance: {
    goal: "The goal of managing an engineering manager is a team that delivers, learns and stays together without its manager's constant presence. New managers lose the daily proof of their worth that code gave them, and need another one. Look for it with them in the growth of their people, and check the facts with the team as well as with the manager.",
    approaches: [
      'Meet every week, and talk about people before projects',
      'Sit in on one of their planning sessions each quarter and share notes afterwards',
      'Rehearse difficult conversations with them',
      'Speak to their engineers twice a year, with everyone knowing',
      'Let them make hiring decisions and review the notes',
    ],
    focusAreas: [
      'Delegating decisions together with the work',
      'Feedback that can be acted on',
      'Employment law as it touches daily decisions',
      'Negotiating scope with product managers',
      'Fair assessment from written evidence',
      "Time for thinking in the manager's own week",
    ],
    measures: [
      'Results of the team survey over three rounds',
      'Commitments met out of those the team made',
      'Engineers who reached a growth goal',
      'Departures that came without warning',
      'On-call disturbance per person',
      'Time from an open position to a signed offer',
    ],
    pitfalls: [
      'Letting them keep their old engineering job besides the new one',
      'Deciding over their head when an engineer complains',
      'Judging them by one loud project',
      'Postponing help with a conflict until it needs a mediator',
    ],
  },
});

function inheritedFrom(name: string) {
  return inherit(l4.capabilities.find((candidate) => candidate.name === name)?.expectations ?? []);
}
