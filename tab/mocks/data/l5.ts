import { capability, level, rubric, signal, statement } from './build';

export const l5 = level({
  code: 'L5',
  title: 'Staff Engineer',
  track: 'Engineer',
  order: 5,
  equivalents: ['M1'],
  summary: [
    'An L5 shapes the technical direction of an organisation, by which this ladder means all the teams that report to one director. They find the problems that ought to be solved before somebody assigns them, and show with evidence why these come first.',
    'The measure of an L5 is what the organisation can do after a year that it could not do before.',
    'Staff engineers decide, together with a director, which technical problems an organisation takes on and which it leaves alone. They work from evidence gathered across all of its teams, and think in programmes that run for a year or longer. Their influence is written down: in a direction that teams quote, in criteria that end disputes, in practices that run without them. They are judged by the abilities that the organisation gains.',
  ],
  previous: 'L4',
  next: 'L6',
  capabilities: [
    capability('Technical Craft', {
      expectations: [
        statement(
          'L5',
          'narrative',
          'An L5 maintains a written technical direction for the organisation that looks twelve to eighteen months ahead. It says what the teams will build, what they will buy and what they will stop running. They run design reviews as a practice of the organisation and train its reviewers. Where a design would be costly to reverse for more than one team, they attend in person. With the teams, an L5 decides which risks are caught by tests, which by staged releases and which by monitoring. Before asking the organisation to adopt a new approach, they take it into production with one team as a prototype.',
        ),
        statement(
          'L5',
          'narrative',
          'For code review, an L5 reads a sample of changes from every team each quarter and reports the patterns without naming authors. They manage technical debt as a portfolio: each entry has a yearly cost, an owner and a decision to pay it off, to keep it or to retire the system. For security, an L5 works with the security team to remove a whole class of threats by replacing what makes it possible.',
        ),
      ],
      descriptors: rubric('L5', [
        'Lets the teams of the organisation solve one technical problem in different ways without a recorded reason.',
        'Maintains a technical direction that the teams of the organisation cite in their design documents.',
        "Retires a system on which half of the organisation's teams depended, with no outage that customers notice.",
      ]),
    }),
    capability('Delivery', {
      expectations: [
        statement(
          'L5',
          'narrative',
          'An L5 plans programmes of two quarters or more, and cuts them so that every quarter ends with something in use. The estimate they give the director for a roadmap commitment is a forecast with its confidence and the events that would change it. Twice a year, they publish a comparison of past estimates with what happened. For a dependency that slows down three teams or more, an L5 redraws the boundary that causes it. When the date of a programme is at risk, they tell the director which of its goals to give up. They measure the time from idea to customer across the organisation. The longest wait in it is what they work on next. A programme is finished, or stopped, on a date that an L5 has proposed with the numbers that support it.',
        ),
      ],
      descriptors: rubric('L5', [
        'Supports a commitment of the organisation to a date for which no forecast exists.',
        'Gives the director a forecast with its confidence before each roadmap commitment of the organisation.',
        'Shortens the time from idea to customer across the organisation by a third within a year.',
      ]),
    }),
    capability('Product Sense', {
      expectations: [
        statement(
          'L5',
          'narrative',
          "An L5 looks for customer problems that no single team can see, in interviews, lost sales and support records of the whole organisation. Every year, they bring at least one such problem onto the roadmap. They define with the product leadership which metrics decide about a technical programme. After a year, they publish its outcome against these metrics. When the requirements of a product conflict with the technical direction, an L5 puts both futures before the director as a trade-off with prices. They support the choice once it is made. They propose the organisation's target for accessibility. Each quarter, they report the distance that is left.",
        ),
      ],
      descriptors: rubric('L5', [
        'Continues a technical programme for a quarter after its metrics have stopped supporting it.',
        "Brings a problem onto the organisation's roadmap each year with customer evidence from two products or more.",
        'Opens a market for the organisation that its product strategy had ruled out on technical grounds.',
      ]),
    }),
    capability('Communication', {
      expectations: [
        statement(
          'L5',
          'narrative',
          "An L5 writes the direction so that teams quote it in their own design documentation. They keep a map of the organisation's systems from which a newcomer can find the owner of each. The status of a programme fits on one page. It says what would make the programme fail. Before a direction is decided, they collect objections from every team affected. Each objection gets a written answer. When leads have disagreed for more than a quarter, an L5 gets the criteria agreed first and the options discussed second. They bring bad news to the director while there is still a choice to make. To partners in finance, legal and sales, they describe technical risk as money, dates and probabilities.",
        ),
      ],
      descriptors: rubric('L5', [
        'Announces a direction that the teams affected first hear of once it is decided.',
        'Answers the written objections of all teams affected before a direction of the organisation is decided.',
        'Changes a direction of the organisation in public because of an objection from a team it affects.',
      ]),
    }),
    capability('Growing Others', {
      expectations: [
        statement(
          'L5',
          'narrative',
          'An L5 concentrates mentoring on L4s. They sponsor these engineers by putting their names forward for work that the whole organisation sees. They turn what they teach repeatedly into a course or a practice. Within a year, somebody else runs it. Their feedback reaches directors and product leaders, with an example, before a decision rather than after it. In hiring, an L5 agrees with the hiring managers what a senior engineer has to show. Twice a year, they compare the outcomes of interview panels for bias. In promotion panels, they cite evidence and ask for it when it is missing. They ask those whose proposals they turned down for feedback on how that was done.',
        ),
      ],
      descriptors: rubric('L5', [
        'Stays the only person in the organisation who can decide in a critical area.',
        'Sponsors two L4s each year for work that the whole organisation sees.',
        'Founds a course or practice that another person has been running for a year.',
      ]),
    }),
    capability('Operational Care', {
      expectations: [
        statement(
          'L5',
          'narrative',
          'An L5 is an escalation point for the on-call engineers of the organisation. They publish each quarter which causes recur in its incidents. One remedy per quarter is funded on the strength of this list. With the teams, they set the error budgets on which a team chooses between features and repairs. They track service-level objectives per customer group. They lead the incident review when the cost to customers is among the highest of the year. Once a year, an L5 runs an exercise in which the organisation loses a supplier or a region, with its runbooks as the only help. They compare alerts per shift and running cost per customer across the teams. From the comparison, they propose where to shift effort.',
        ),
      ],
      descriptors: rubric('L5', [
        'Treats incidents one by one, so that teams of the organisation repair the same cause separately.',
        'Publishes a quarterly analysis of incident causes with one funded remedy for the most frequent.',
        'Cuts the night-time on-call interruptions of the organisation by half within a year.',
      ]),
    }),
  ],
  expectations: [
    statement(
      'L5',
      'narrative',
      'An L5 answers for technical outcomes that take an organisation one to two years to reach. They choose the problems with the director, the product leadership and the other L5s, on the basis of evidence they have collected. Others do most of the building. An L5 sees to it that the parts fit, that each part has an owner and that somebody is entitled to say stop.',
    ),
    statement(
      'L5',
      'narrative',
      'An L5 keeps in touch with the work through code, incident reviews and weeks spent with one team after another. They leave a decision that a team can make with that team, even when they would have decided otherwise.',
    ),
    statement('L5', 'responsibility', "Keeps the organisation's technical direction in writing and up to date"),
    statement('L5', 'responsibility', 'Finds problems that no team can see alone and gets them onto the roadmap'),
    statement('L5', 'responsibility', 'Forecasts programmes and proposes when to stop them'),
    statement('L5', 'responsibility', 'Keeps the portfolio of technical debt and of systems to retire'),
    statement('L5', 'responsibility', 'Analyses incident causes across teams every quarter'),
    statement('L5', 'responsibility', 'Sponsors L4s for work in view of the whole organisation'),
    statement('L5', 'responsibility', 'Sets with hiring managers what senior candidates have to show'),
    statement('L5', 'trait', 'Arrive with the problem before anyone else has a name for it.'),
    statement('L5', 'trait', 'Know the price of each option, including the price of waiting.'),
    statement('L5', 'trait', 'Credit the team that had the idea first.'),
    statement('L5', 'trait', 'Explain a technical risk to finance in three sentences.'),
    statement('L5', 'trait', 'Stay with a programme through its second, unglamorous half.'),
    statement('L5', 'trait', 'Put an end date on their own indispensability.'),
    statement('L5', 'trait', 'Ask the teams what is in the way and return with one thing less.'),
    statement('L5', 'trait', 'Set out the other view so fairly that its owners nod.'),
  ],
  signals: [
    signal(
      'L5',
      'antiPattern',
      'The direction is argued from the elegance of its end state. Nobody can name the customer whose situation improves, so it loses every contest with a feature that somebody asked for.',
      'Strategy without a customer',
    ),
    signal(
      'L5',
      'antiPattern',
      'An L5 writes standards for the organisation and skips them in their own work, pressed for time. The teams notice within days, and from then on the standard is read as a suggestion.',
      'The permanent exception',
    ),
    signal(
      'L5',
      'antiPattern',
      'Each difficult decision ends on the same desk, and is made there in an afternoon. Answers come fast for a year, until the person is away and it shows that nobody else has practised.',
      'Owner of every hard question',
    ),
  ],
  guidance: {
    goal: 'The goal of managing a staff engineer is to aim a rare ability at the problems where it matters, and then to act on what it finds. The director shares plans, money and doubts, and expects the truth about the systems in return. Agree on the few outcomes of the year, and let the calendar be theirs.',
    approaches: [
      'Choose the problems together once a quarter',
      'Open the books: budget, headcount plan and unfavourable numbers',
      'Take their forecasts into the room where commitments are made',
      'Back a stop they propose as firmly as a start',
      'Make the role visible, so that teams know what to bring to it',
    ],
    focusAreas: [
      'Selecting problems by their value to the company',
      'Writing for decision makers',
      'Finance for engineers',
      'Sponsorship in addition to mentoring',
      "Reading an organisation's structure as part of its design",
      'Bias in hiring and promotion',
    ],
    measures: [
      'Abilities of the organisation compared with a year ago',
      'Accuracy of forecasts over four quarters',
      "Citations of the direction in the teams' own designs",
      'Systems retired and their running cost saved',
      'L4s who took over something they had led',
    ],
    pitfalls: [
      'Treating them as the fastest pair of hands in an emergency',
      'Asking for a vision and funding none of it',
      'Letting titles settle arguments that evidence should settle',
      'Keeping them from customers',
      'Measuring a year by what was visible in a week',
    ],
  },
});
