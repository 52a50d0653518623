import { capability, level, remark, rubric, signal, statement } from './build';

export const l4 = level({
  code: 'L4',
  title: 'Senior Engineer',
  track: 'Engineer',
  order: 4,
  summary: [
    'An L4 works on problems that one team cannot solve alone. They lead the technical side of work that spans their own team and its neighbours, and arrange it so that each of these teams can move without waiting for the others.',
    'They still build. What differs from L3 is where the difficulty lies: less inside the components, more between them.',
    'Senior engineers look after what lies between teams. They lead work that spans several teams, settle the interfaces early, and bring about decisions without having authority over anyone. Their teams count on them for a view of the whole journey of a customer, and for the question that nobody inside a single team would ask. They remain active builders, and their knowledge of the code is current.',
  ],
  previous: 'L3',
  next: 'L5',
  capabilities: [
    capability('Technical Craft', {
      expectations: [
        statement(
          'L4',
          'narrative',
          'In the design documents for work across several teams, an L4 fixes the interfaces before the inside of any component. They chair the design reviews between these teams. The record of a review names the alternatives that were turned down and what would reopen the question. The tests they ask for at an interface run in the pipelines of both sides. Before several teams commit to an estimate, an L4 builds a prototype that carries real data across the boundary between them.',
        ),
        statement(
          'L4',
          'narrative',
          'In code review, an L4 takes the changes that could break another team and leaves the rest to others. A comment they have made three times becomes a lint rule, a template or a shared library. They compare the technical debt of several teams in days or incidents per quarter. With this comparison, they win a place on the roadmap for the costliest item. For security, an L4 builds the safe way into shared code, so that a threat found in one team is closed in all of them.',
        ),
      ],
      descriptors: rubric('L4', [
        'Settles a design between teams that one side has to work around within a quarter.',
        'Takes the interface between several teams through a design review before any of them builds on it.',
        'Provides a shared component that further teams adopt without having been asked.',
      ]),
    }),
    capability('Delivery', {
      expectations: [
        statement(
          'L4',
          'narrative',
          'An L4 turns a goal into a plan that several teams have agreed to, with milestones that each cross a boundary between teams. They put the largest unknown first, where a wrong estimate costs least. The estimate is a range of dates with a stated confidence. They renew it every two weeks. Every dependency between these teams has one name on either side. An L4 tries to remove a dependency before managing it. When the date is at risk, they bring the product managers of these teams to a joint choice of scope within a week. For quarterly roadmap planning, they point out which items of different teams will collide, and propose an order. The work is finished when each team has taken its part into normal operation.',
        ),
      ],
      descriptors: rubric('L4', [
        'Lets a team hear of a slip from another team instead of from the plan.',
        'Keeps one plan for several teams in which each dependency carries a date confirmed in the last week.',
        'Removes a dependency from the plan, so that the teams on both sides release on dates of their own.',
      ]),
      questions: [
        remark('L4', 'Which team would say that it waited for me this month?'),
        remark('L4', 'Which dependency could have been removed instead of managed?'),
      ],
      examples: [
        remark(
          'L4',
          'Two teams planned the same migration for the same month. One page with both plans side by side led to one migration, a month earlier.',
        ),
      ],
      signals: [
        signal('L4', 'positive', 'Teams ask for a place in the plan instead of being asked for one.'),
        signal('L4', 'redFlag', 'A team hears of a slip from another team.'),
      ],
    }),
    capability('Product Sense', {
      expectations: [
        statement(
          'L4',
          'narrative',
          'Once a quarter, an L4 follows a customer through the products of several teams. They show these teams where the journey breaks. They agree metrics that the teams share, so that no team reports success while the customer meets a failure. After the release, they publish the outcome for the whole journey, with a proposal for what to keep, change or withdraw. When the requirements of two teams conflict, an L4 sets out the trade-off as the customer would feel it. They recommend one side, even against their own team. To each roadmap discussion, they bring two or more technical options with their costs. Accessibility is built into the shared components that an L4 designs, so that teams inherit it instead of testing for it one by one.',
        ),
      ],
      descriptors: rubric('L4', [
        'Argues for work by several teams with technical benefits alone.',
        'States in each proposal to several teams which customer metric should move and by how much.',
        'Changes the plans of several teams by publishing forecast and outcome of a release side by side.',
      ]),
    }),
    capability('Communication', {
      expectations: [
        statement(
          'L4',
          'narrative',
          'An L4 writes the documentation from which several teams work: interface descriptions, decision records and a common status page. The status page shows each week what is expected of which team. They ask every side for its view before a meeting between teams, so that the meeting can start with the differences. When teams disagree, an L4 puts the positions side by side in writing. A decision follows within two weeks. They take bad news to the managers concerned in person, with two ways forward. To partners in sales, legal and support, they speak about dates, risks and costs, and move the mechanism to an appendix.',
        ),
      ],
      descriptors: rubric('L4', [
        'Leaves a disagreement between teams undecided for longer than a month.',
        'Brings a disagreement between teams to a written decision within two weeks.',
        'Wins the consent of all affected teams to a decision record, with no manager having to decide.',
      ]),
    }),
    capability('Growing Others', {
      expectations: [
        statement(
          'L4',
          'narrative',
          'An L4 extends mentoring to two or three engineers, at least one of them in another team. They hand the lead of a project to an L3 who has not led one of that size, and stay on as reviewer. Their feedback goes to peers and managers too, with an example and its consequence, before the week is out. In hiring, an L4 designs interview exercises. They calibrate interviewers by comparing notes on the same answer. Each year, they start one thing through which engineers of several teams learn together, such as a review clinic or an exchange of places for two weeks. When a piece of work ends, they ask the teams involved what to do differently.',
        ),
      ],
      descriptors: rubric('L4', [
        'Leads each project in person while an L3 in the team is waiting for one.',
        'Hands the lead of a project to an L3 and stays on as its reviewer.',
        'Mentors engineers in two teams until each of them has led a project for the first time.',
      ]),
    }),
    capability('Operational Care', {
      expectations: [
        statement(
          'L4',
          'narrative',
          'An L4 coordinates the response to incidents that involve several teams. Within ten minutes, everybody involved knows who is in charge. In the on-call rotation, they note what each alert led to. Those that led to nothing, they propose to delete. At the boundaries between teams, they have service-level objectives agreed and measured from both sides. An incident review by an L4 follows the failure through every team it crossed. After a month, they check that its actions are done. Twice a year, they organise an exercise in which the teams go through a failure together with their runbooks. They point out a trend in the capacity or the running cost of shared components a quarter before it reaches a limit.',
        ),
      ],
      descriptors: rubric('L4', [
        "Regards an incident across teams as closed once their own team's part is repaired.",
        'Follows each action from the review of a cross-team incident until it is finished in every team.',
        'Halves, within two quarters, the incidents that arise at one boundary between teams.',
      ]),
    }),
  ],
  expectations: [
    statement(
      'L4',
      'narrative',
      'An L4 answers for the technical outcome of work across several teams, which runs for one to three quarters. They begin with a goal rather than a plan: finding out which teams are concerned, what each of them needs and in which order to proceed is part of the work. Having no authority over these teams, an L4 moves them with evidence, written agreements and a record of commitments kept.',
    ),
    statement(
      'L4',
      'narrative',
      'An L4 merges changes of their own in most weeks, so that their advice rests on the system as it is today. They decide alone what can be undone within a month, and seek a second opinion on what cannot.',
    ),
    statement('L4', 'responsibility', 'Leads the technical side of work across several teams'),
    statement('L4', 'responsibility', 'Settles interfaces with every team that will build on them'),
    statement('L4', 'responsibility', 'Orders the work of several teams so that each can release on its own'),
    statement('L4', 'responsibility', 'Coordinates incidents that cross team boundaries'),
    statement('L4', 'responsibility', 'Brings technical debt with a price onto the roadmap'),
    statement('L4', 'responsibility', 'Designs interview exercises and calibrates interviewers'),
    statement('L4', 'responsibility', 'Mentors engineers inside and outside their team'),
    statement('L4', 'trait', 'Write down an agreement while everyone still remembers it the same way.'),
    statement('L4', 'trait', 'Ask what a team needs before saying what it should do.'),
    statement('L4', 'trait', 'Keep the number of things under way between teams small.'),
    statement('L4', 'trait', 'Turn three similar review comments into a tool.'),
    statement('L4', 'trait', 'Give the lead to others, and the credit with it.'),
    statement('L4', 'trait', 'Speak of a delay in dates and choices.'),
    statement('L4', 'trait', 'Know which part of the system they have not touched for too long.'),
    statement('L4', 'trait', 'Trace a failure to the assumption behind it.'),
    statement('L4', 'trait', 'Change their mind in the open when the data says so.'),
  ],
  signals: [
    signal(
      'L4',
      'antiPattern',
      "All designs and half of the changes wait for one person's approval. The L4 feels indispensable, the queue grows, and the other engineers stop forming a judgement of their own.",
      "Everybody's reviewer",
    ),
    signal(
      'L4',
      'antiPattern',
      'A document arrives finished and is defended instead of discussed. Teams comply in words, and each of them builds its own way around it.',
      'Design by decree',
    ),
    signal(
      'L4',
      'antiPattern',
      'The week has filled up with meetings, and the last merged change is months old. Advice now describes a system that no longer exists, and the engineers who know the present one have stopped saying so.',
      'Out of the code',
    ),
  ],
  guidance: {
    goal: 'The goal of managing a senior engineer is to give their judgement room beyond the team without losing it inside. Agree which problems between teams are theirs, tell the other managers so, and protect the hours in which they build. Progress shows in teams that need fewer arrangements with each other than a year ago.',
    approaches: [
      'Announce their mandate to every team that it concerns',
      'Share the business context on the day you receive it',
      'Ask for a recommendation before giving your own',
      'Review with them every month what they should stop doing',
      'Arrange for a mentor at L5 outside your own line',
      'Keep two days a week free for building',
    ],
    focusAreas: [
      'Designing boundaries between teams and systems',
      'Deciding without authority',
      'Reading a roadmap for collisions',
      'Conflict between peers and how to settle it in writing',
      'Passing on the lead of projects',
      'Capacity and cost of running systems',
    ],
    measures: [
      'Time that teams spend waiting for one another',
      'Decision records still in force after a year',
      'Engineers who led a project with them as reviewer',
      'Incidents at the boundaries they look after',
      'Adoption of shared components by choice',
    ],
    pitfalls: [
      'Lending them to every committee that asks',
      'Using them to stand in for a missing manager',
      'Counting only their own changes',
      'Hearing their view after the roadmap is fixed',
      'Making them the sole reviewer of risky changes',
    ],
  },
});
