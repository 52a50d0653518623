import { capability, level, rubric } from './build';

/** Levels whose pages no test reads: what the ladder's own page and the rail show of them. */
export const l1 = level({
  code: 'L1',
  title: 'Associate Engineer',
  track: 'Engineer',
  order: 1,
  summary: [
    'An L1 is at the start of a career in software, or has come to it from another trade. They work on tasks that somebody else has shaped, learn how the team builds and runs its product, and become a colleague whose finished task nobody has to redo.',
  ],
  next: 'L2',
  capabilities: [
    capability('Technical Craft', {
      descriptors: rubric('L1', [
        'Sends tasks to code review without tests for the behaviour that changed.',
        'Adds tests to each task that fail when the change is taken out.',
        'Adds tests for failures that the description of the task does not mention.',
      ]),
    }),
    capability('Delivery', {
      descriptors: rubric('L1', [
        'Lets the estimate of a task pass by a day or more before telling anyone.',
        'Announces a new estimate for a task on the day the old one breaks.',
        'Gives estimates that hold for nine tasks out of ten over a quarter.',
      ]),
    }),
    capability('Product Sense', {
      descriptors: rubric('L1', [
        'Cannot name the customer for whom a finished task was done.',
        'Describes, before starting a task, what a customer will be able to do once it is finished.',
        'Finds a gap in the requirements of a task by using the product as a customer, before any code is written.',
      ]),
    }),
    capability('Communication', {
      descriptors: rubric('L1', [
        'Asks questions that leave out the goal or the error, so that the reader has to ask back.',
        'Asks questions that a colleague can answer in the first reply.',
        'Turns the answers they receive into documentation that the next person finds without asking.',
      ]),
    }),
    capability('Growing Others', {
      descriptors: rubric('L1', [
        'Receives the same feedback three times without a change that responds to it.',
        'Shows in the next task what was done with the feedback on the last one.',
        'Teaches a colleague something learned in the last quarter, which the colleague then uses unaided.',
      ]),
    }),
    capability('Operational Care', {
      descriptors: rubric('L1', [
        'Leaves a deployed change unwatched, so that somebody else reports its failure.',
        'Reports an unusual reading after a deployment to the on-call engineer within ten minutes.',
        'Names the cause of a fault from logs and dashboards before the on-call engineer has asked for it.',
      ]),
    }),
  ],
});

export const l2 = level({
  code: 'L2',
  title: 'Software Engineer',
  track: 'Engineer',
  order: 2,
  summary: [
    'An L2 builds features. Given a customer problem and a direction, they work out the tasks themselves, seek advice at the points where a mistake would be costly, and deliver something that a colleague can maintain without them.',
  ],
  previous: 'L1',
  next: 'L3',
  capabilities: [
    capability('Technical Craft', {
      descriptors: rubric('L2', [
        'Builds features whose failure cases are first discovered by the reviewer or in production.',
        'Covers every rule of a feature with tests, its failure cases included.',
        'Shapes a feature so that a colleague adds the next variant of it in less than a day.',
      ]),
    }),
    capability('Delivery', {
      descriptors: rubric('L2', [
        'Reports that a feature is late only after its date has passed.',
        'Sends a new estimate for a feature within a day of the event that broke the old one.',
        'Delivers three features in a row within a first estimate whose upper end is at most twice its lower end.',
      ]),
    }),
    capability('Product Sense', {
      descriptors: rubric('L2', [
        'Releases features and never looks at a metric of their use.',
        'Reports, two weeks after the release of a feature, whether it moved the metric it was meant to move.',
        'Derives from the metrics of a released feature a next step that the product manager puts on the roadmap.',
      ]),
    }),
    capability('Communication', {
      descriptors: rubric('L2', [
        'Leaves decisions about a feature in conversations that others cannot look up.',
        'Records each decision about a feature in its ticket before the day ends.',
        'Documents a feature so that support staff answer customer questions about it without calling an engineer.',
      ]),
    }),
    capability('Growing Others', {
      descriptors: rubric('L2', [
        'Rewrites the change when an L1 asks for help, so that the same question comes back.',
        'Pairs with an L1 each week in such a way that the L1 solves the problem.',
        'Brings a new joiner to a first unaided production change within one month.',
      ]),
    }),
    capability('Operational Care', {
      descriptors: rubric('L2', [
        'Releases features without an alert, so that customers are the first to report a failure.',
        'Releases each feature with an alert that fires on its main failure.',
        'Lowers the number of alerts in the on-call rotation by repairing a cause that others had worked around.',
      ]),
    }),
  ],
});

export const l3 = level({
  code: 'L3',
  title: 'Advanced Engineer',
  track: 'Engineer',
  order: 3,
  summary: [
    'An L3 leads projects inside a team. They turn a customer problem with open questions into a plan, bring two to four colleagues along, and answer for the result of the project as well as for its release.',
  ],
  previous: 'L2',
  next: 'L4',
  capabilities: [
    capability('Technical Craft', {
      descriptors: rubric('L3', [
        'Begins to build a project from a design that considers a single option.',
        'Takes a design with compared alternatives through design review before the first milestone is built.',
        'Tests the riskiest assumption of each project with a prototype before the design review takes place.',
      ]),
    }),
    capability('Delivery', {
      descriptors: rubric('L3', [
        'Announces a slip of the project once the date of the milestone has gone by.',
        'Offers the product manager an option in scope in the week in which a milestone comes into danger.',
        'Settles the largest unknown of a project within the first third of its time.',
      ]),
    }),
    capability('Product Sense', {
      descriptors: rubric('L3', [
        'Declares a project finished at release, without a number for what it changed for customers.',
        'Publishes the outcome of each project against the number agreed before it began.',
        'Points to a decision in each project that customer evidence changed while it was still on paper.',
      ]),
    }),
    capability('Communication', {
      descriptors: rubric('L3', [
        'Leaves people outside the project to ask for its status.',
        'Sends a weekly status from which a reader can tell progress, risk and the next decision.',
        'Gets a risk of the project resolved by a stakeholder through the weekly status, with no meeting called for it.',
      ]),
    }),
    capability('Growing Others', {
      descriptors: rubric('L3', [
        'Keeps the unfamiliar tasks of a project, so that colleagues end it with nothing new learned.',
        'Mentors one engineer towards a written goal that both review every month.',
        "Prepares a mentee to lead a feature that would have been out of the mentee's reach half a year before.",
      ]),
    }),
    capability('Operational Care', {
      descriptors: rubric('L3', [
        'Closes incidents of the team without a written incident review.',
        'Publishes the review of an incident within five working days, with an owner and a date for each action.',
        'Keeps one kind of incident from returning for two quarters by changing the system instead of the runbook.',
      ]),
    }),
  ],
});

export const l6 = level({
  code: 'L6',
  title: 'Principal Engineer',
  track: 'Engineer',
  order: 6,
  summary: [
    'A handful of technical decisions bind the whole company. An L6 sees to it that these are made on evidence, made in time, and unmade when the evidence changes.',
  ],
  previous: 'L5',
  capabilities: [
    capability('Technical Craft', {
      descriptors: rubric('L6', [
        'Backs a technical bet of the company without a written condition for ending it.',
        'Records for each technical bet of the company which evidence would end it.',
        'Has each technical bet of the company judged every year, by somebody without a stake in it, against the evidence that would end it.',
      ]),
    }),
    capability('Delivery', {
      descriptors: rubric('L6', [
        'Lets an investment of the company run for three quarters without deciding on its continuation.',
        'Divides each investment of the company into stages of at most two quarters that end in a decision to continue or stop.',
        'Shows the executives at the end of each stage what earlier stages returned against what they promised.',
      ]),
    }),
    capability('Product Sense', {
      descriptors: rubric('L6', [
        'Presents technical strategy without naming a customer or a revenue it serves.',
        "Traces every element of the technical strategy to a customer outcome in the company's plan.",
        'Creates a technical option from which the company launches a new product.',
      ]),
    }),
    capability('Communication', {
      descriptors: rubric('L6', [
        'Explains the strategy in a single version that executives or engineers cannot repeat.',
        'Explains the strategy so that an executive, an engineer and a customer each repeat it in their own words.',
        'Changes a decision of the executives with evidence brought before it is taken.',
      ]),
    }),
    capability('Growing Others', {
      descriptors: rubric('L6', [
        'Leads areas of the company for which no successor has been named.',
        'Prepares a named successor for each area they lead within two years.',
        'Hands an area of the company to a successor who leads it for a year without them.',
      ]),
    }),
    capability('Operational Care', {
      descriptors: rubric('L6', [
        'Leaves recovery targets for critical systems unwritten or untested.',
        'Has the recovery of each critical system tested against its target once a year.',
        'Has the loss of a supplier or region exercised in production without customers noticing.',
      ]),
    }),
  ],
});

export const m2 = level({
  code: 'M2',
  title: 'Senior Engineering Manager',
  track: 'Manager',
  order: 2,
  equivalents: ['L6'],
  summary: [
    'Senior engineering managers answer for several teams and for the managers who lead them. They work on structure: who does what, with which people, and how news travels. Most of what they achieve happens in conversations at which they are not present. They spend their days with managers, product leadership and the senior engineers whose work crosses their teams.',
  ],
  previous: 'M1',
  extends: [{ mode: 'sameExcept', base: 'M1 Core', resolved: false }],
});
