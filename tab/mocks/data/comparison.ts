import type { Transition } from '../../src/shared/api/types';
import { comparePart, compareLevels } from './build';
import { l4 } from './l4';
import { l5 } from './l5';

const guide: Transition = {
  from: 'L4',
  to: 'L5',
  purpose:
    'Give L4s a description of judgement at the scale of an organisation that they can hold their own year against.',
  format: 'Supplement to the L5 page and rubric, limited to three behaviours that promotion panels find hard to see.',
  useCase: 'Self-assessment before a growth conversation, and common language for the panel afterwards.',
  coreProblem:
    'L4s solve large problems that reach them. Someone with a wider view has already decided that the problem is worth solving, has found the money and has told the teams. An L4 who delivers one such piece of work after another gathers trust, and still leaves unanswered what they would have worked on if nobody had asked.',
  statement:
    'The L4 question is how several teams can solve this. The L5 question is whether this is what the organisation should be solving.',
  shifts: [
    { from: 'Improves the plan', to: 'Examines the goal behind the plan' },
    { from: 'Argues from the systems of a few teams', to: 'Argues from patterns across all teams and from money' },
    { from: 'Gives an estimate when asked', to: 'Offers a forecast before a promise is made' },
    { from: 'Finishes what was started', to: 'Proposes to stop what no longer pays' },
    { from: 'Is consulted on decisions', to: 'Builds the practice by which others decide' },
  ],
  behaviours: [
    {
      name: 'Look Where No Team Looks',
      does: [
        'Read incident reviews of teams they do not work with, ten at a time',
        'Sit with support and sales for a day each quarter and count what comes up',
        'Compare the cost per customer of similar systems',
        'Ask directors what they would fund if they dared to',
      ],
      questions: [
        { id: 'a254d102adfd', text: "Which problem of the organisation do I see that appears on no team's board?" },
        { id: '2e0715ae4b7a', text: 'From whom outside engineering have I learned something this quarter?' },
        { id: 'c4dcab9e22c9', text: 'What do my last five ideas have in common, and is it my own taste?' },
      ],
      loop: null,
    },
    {
      name: 'Make the Case in Numbers That Can Be Wrong',
      does: [
        'State the size of the problem, the source of the figure and its margin',
        'Price three options, of which one is to leave things as they are',
        'Say in advance which observation would end the work',
        'Let finance check the calculation before the director reads it',
      ],
      questions: [
        { id: '3cbfbfc6402f', text: 'Which of my proposals contained a sentence that could have been proved false?' },
        { id: 'a6e4d7a3fa3a', text: 'Did the option of doing nothing get its fairest description from me?' },
        {
          id: 'a6abb683089a',
          text: 'What happened in the year after my last proposal, compared with what I forecast?',
        },
      ],
      loop: null,
    },
    {
      name: 'Leave a Practice Behind',
      does: [
        'Train reviewers instead of reviewing everything',
        'Write criteria that teams can apply without their author',
        'Give a practice to a new owner while it is still growing',
        'Ask after half a year whether anybody would miss it',
      ],
      questions: [
        { id: 'a0b2548d32cf', text: 'What runs without me that I began?' },
        {
          id: '9bbd0c76e51d',
          text: 'Where do teams still wait for my opinion, and what would they need to do without it?',
        },
      ],
      loop: 'Look → Price → Decide → Hand over → Ask again',
    },
  ],
  clarified: [
    {
      name: 'Stopping Things',
      points: [
        'A proposal to stop names what people will work on instead',
        'The credit for an early stop belongs to those who reported the figures',
        'Sunk cost is a fact about the past and does not appear among the reasons',
      ],
      questions: [
        {
          id: 'a53b0b3af787',
          text: 'Which programme did I help to end, and how many months earlier could it have ended?',
        },
        { id: '877a3e08c751', text: 'What am I defending today because I started it?' },
      ],
    },
    {
      name: 'Sponsoring Others',
      points: [
        'A mentor talks with somebody, whereas a sponsor talks about somebody when that person is absent',
        'Sponsorship puts your own reputation next to a name',
        'An L5 keeps track of whose names are mentioned, and of whose are not',
      ],
      questions: [
        { id: 'ef2b2fb55552', text: 'Whose name did I bring up for a piece of work I could have taken?' },
        { id: '3fc5cdaee894', text: 'Do the people I sponsor resemble me more than they resemble the organisation?' },
      ],
    },
    {
      name: 'Forecasts for the Director',
      points: [
        'A forecast consists of a range, a confidence and the events that would move it',
        'Being within the range nine times out of ten is the aim, since ten out of ten means that the ranges are too wide',
        'Forecasts are kept, compared and published with their misses',
      ],
      questions: [
        { id: '81e8f0933179', text: 'Where is the list of my forecasts?' },
        { id: '7917d23e81aa', text: 'Which commitment did the organisation not make because of what I said?' },
      ],
    },
  ],
  antiPatterns: [
    {
      name: 'The Vision Document',
      points: [
        'Describing an end state with no first step that a team could take next month',
        'Collecting approvals in place of objections',
        'Leaving the cost to an appendix that was never written',
      ],
    },
    {
      name: 'Borrowed Problems',
      points: [
        'Choosing the topic of the year from conference talks',
        'Taking over a problem from a team that was about to solve it',
        'Presenting a solution and searching the organisation for its problem',
      ],
    },
    {
      name: 'Indispensable by Design',
      points: [
        'Keeping knowledge in conversations',
        'Answering in minutes what a team could find out in a day',
        'Agreeing to lead a fourth programme',
      ],
    },
  ],
  example: {
    situation:
      'Eleven teams had each built a search function. None was thought of as a problem, and customers had stopped complaining because they had stopped searching.',
    steps: [
      'Noticed in the usage data of four products that searches were abandoned twice as often as two years before',
      "Spent three days with support and heard how staff searched on customers' behalf",
      'Calculated what eleven functions cost per year in hosting, on-call time and security updates',
      'Described three options, and had finance correct the second one upwards',
      'Collected objections from all eleven leads, and answered two of them by narrowing the scope',
      'Ran the shared search with one team for a quarter, with a condition written down under which it would be dropped',
      'Asked an L4 to lead the adoption by the other teams, and spoke for that choice before the director',
      'Published after a year that abandoned searches had halved, that seven functions were switched off and that two teams had shown with figures why theirs should stay',
    ],
    why: 'Nobody had commissioned the work. The problem was made visible, priced and put to a test that it could have failed. The organisation gained a capability, and the person who started it was free for the next question.',
  },
  usage: [
    'Write your own list: Name the three problems you would choose for the organisation, with one figure each',
    'Show it to a director: Ask which one is wrong, and why',
    'Work on one for a quarter: Collect evidence as in the first two behaviours, even if nothing gets funded',
    'Let the panel see the misses: Add a forecast that failed and what you changed',
  ],
  core: [
    'Maintain a technical direction that teams quote',
    'Bring a problem of the whole organisation onto the roadmap each year',
    'Forecast programmes and publish the comparison with reality',
    'Hear and answer objections before a decision',
    'Sponsor L4s and hand practices over',
    'Find recurring causes of incidents and have one remedy funded each quarter',
  ],
  notes: [
    'A problem that you examined and advised against is full evidence for this level. Panels should ask for one.',
  ],
};

export const comparison = compareLevels(
  l4,
  l5,
  [
    {
      capability: null,
      changes: [
        {
          change: 'widened',
          from: 'An L4 answers for the technical outcome of work across several teams, which runs for one to three quarters.',
          to: 'An L5 answers for technical outcomes that take an organisation one to two years to reach.',
          reason: { code: 'horizon-longer', from: 'one to three quarters', to: 'one to two years' },
        },
        {
          change: 'added',
          from: null,
          to: 'Others do most of the building.',
          reason: { code: 'added', from: null, to: null },
        },
        {
          change: 'dropped',
          from: 'An L4 merges changes of their own in most weeks, so that their advice rests on the system as it is today.',
          to: null,
          reason: { code: 'dropped', from: null, to: null },
        },
      ],
    },
    {
      capability: 'Technical Craft',
      changes: [
        {
          change: 'raised',
          from: 'They chair the design reviews between these teams.',
          to: 'They run design reviews as a practice of the organisation and train its reviewers.',
          reason: { code: 'wording', from: 'chair', to: null },
        },
        {
          change: 'widened',
          from: 'They compare the technical debt of several teams in days or incidents per quarter.',
          to: 'They manage technical debt as a portfolio: each entry has a yearly cost, an owner and a decision to pay it off, to keep it or to retire the system.',
          reason: { code: 'scope-wider', from: 'several teams', to: null },
        },
        {
          change: 'raised',
          from: 'For security, an L4 builds the safe way into shared code, so that a threat found in one team is closed in all of them.',
          to: 'For security, an L5 works with the security team to remove a whole class of threats by replacing what makes it possible.',
          reason: { code: 'wording', from: null, to: null },
        },
        {
          change: 'added',
          from: null,
          to: 'An L5 maintains a written technical direction for the organisation that looks twelve to eighteen months ahead.',
          reason: { code: 'added', from: null, to: null },
        },
        {
          change: 'reworded',
          from: 'Before several teams commit to an estimate, an L4 builds a prototype that carries real data across the boundary between them.',
          to: 'Before asking the organisation to adopt a new approach, they take it into production with one team as a prototype.',
          reason: { code: 'wording', from: null, to: null },
        },
      ],
    },
    {
      capability: 'Delivery',
      changes: [
        {
          change: 'raised',
          from: 'The estimate is a range of dates with a stated confidence.',
          to: 'The estimate they give the director for a roadmap commitment is a forecast with its confidence and the events that would change it.',
          reason: { code: 'wording', from: 'range of dates', to: 'forecast' },
        },
        {
          change: 'widened',
          from: 'Every dependency between these teams has one name on either side.',
          to: 'For a dependency that slows down three teams or more, an L5 redraws the boundary that causes it.',
          reason: { code: 'scope-wider', from: 'either side', to: 'three teams or more' },
        },
        {
          change: 'raised',
          from: 'When the date is at risk, they bring the product managers of these teams to a joint choice of scope within a week.',
          to: 'When the date of a programme is at risk, they tell the director which of its goals to give up.',
          reason: { code: 'scope-wider', from: 'product managers', to: 'director' },
        },
        {
          change: 'dropped',
          from: 'They put the largest unknown first, where a wrong estimate costs least.',
          to: null,
          reason: { code: 'dropped', from: null, to: null },
        },
        {
          change: 'unchanged',
          from: 'The work is finished when each team has taken its part into normal operation.',
          to: 'A programme is finished, or stopped, on a date that an L5 has proposed with the numbers that support it.',
          reason: { code: 'same-words', from: null, to: null },
        },
      ],
    },
    {
      capability: 'Communication',
      changes: [
        {
          change: 'raised',
          from: 'Brings a disagreement between teams to a written decision within two weeks.',
          to: 'Answers the written objections of all teams affected before a direction of the organisation is decided.',
          reason: { code: 'wording', from: 'brings', to: null },
        },
        {
          change: 'reworded',
          from: 'To partners in sales, legal and support, they speak about dates, risks and costs, and move the mechanism to an appendix.',
          to: 'To partners in finance, legal and sales, they describe technical risk as money, dates and probabilities.',
          reason: { code: 'wording', from: null, to: null },
        },
        {
          change: 'unchanged',
          from: 'They take bad news to the managers concerned in person, with two ways forward.',
          to: 'They bring bad news to the director while there is still a choice to make.',
          reason: { code: 'same-words', from: null, to: null },
        },
      ],
    },
    {
      capability: 'Growing Others',
      changes: [
        {
          change: 'raised',
          from: 'An L4 extends mentoring to two or three engineers, at least one of them in another team.',
          to: 'An L5 concentrates mentoring on L4s.',
          reason: { code: 'wording', from: 'mentoring', to: null },
        },
        {
          change: 'raised',
          from: 'Their feedback goes to peers and managers too, with an example and its consequence, before the week is out.',
          to: 'Their feedback reaches directors and product leaders, with an example, before a decision rather than after it.',
          reason: { code: 'scope-wider', from: 'peers and managers', to: 'directors and product leaders' },
        },
        {
          change: 'added',
          from: null,
          to: 'In promotion panels, they cite evidence and ask for it when it is missing.',
          reason: { code: 'added', from: null, to: null },
        },
      ],
    },
    {
      capability: 'Operational Care',
      changes: [
        {
          change: 'raised',
          from: 'An L4 coordinates the response to incidents that involve several teams.',
          to: 'An L5 is an escalation point for the on-call engineers of the organisation.',
          reason: { code: 'wording', from: 'coordinates', to: 'is an escalation point' },
        },
        {
          change: 'widened',
          from: 'At the boundaries between teams, they have service-level objectives agreed and measured from both sides.',
          to: 'With the teams, they set the error budgets on which a team chooses between features and repairs.',
          reason: { code: 'scope-wider', from: 'boundaries between teams', to: null },
        },
      ],
    },
  ],
  guide,
  [
    comparePart(l4, l5, 'descriptor', [
      {
        capability: 'Delivery',
        changes: [
          {
            change: 'widened',
            from: 'Keeps one plan for several teams in which each dependency carries a date confirmed in the last week.',
            to: 'Gives the director a forecast with its confidence before each roadmap commitment of the organisation.',
            reason: { code: 'scope-wider', from: 'several teams', to: 'organisation' },
          },
        ],
      },
    ]),
    comparePart(l4, l5, 'trait', [
      {
        capability: null,
        changes: [
          {
            change: 'added',
            from: null,
            to: 'Credit the team that had the idea first.',
            reason: { code: 'added', from: null, to: null },
          },
        ],
      },
    ]),
  ],
);
