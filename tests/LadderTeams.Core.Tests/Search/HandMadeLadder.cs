using LadderTeams.Core.Ladders;
using LadderTeams.Core.Tests.Ladders;

namespace LadderTeams.Core.Tests.Search;

/// <summary>Four levels of the sample ladder, shortened.</summary>
internal static class HandMadeLadder
{
    public static Ladder Build() => A.Ladder(L2, L3, L4, L5);

    private static Level L2 => A.Level("L2",
    [
        A.Capability("Technical Craft",
            "Has the design of a feature read by a colleague before the first change is merged.",
            "Validates on the server each input that a feature accepts from outside."),
        A.Capability("Delivery",
            "Splits a feature into changes that can be merged and deployed one by one.",
            "Gives the estimate for a feature as a range, with the assumptions written next to it."),
        A.Capability("Product Sense",
            "Reads the support tickets about the customer problem behind a feature.",
            "Tests the accessibility of a feature with the keyboard, with a screen reader and with text at twice its size."),
        A.Capability("Communication",
            "Writes documentation from which a colleague who did not build the feature can change it.",
            "Sends a status message whenever the date changes. Bad news stands in its first line."),
        A.Capability("Growing Others",
            "Mentors by pairing with an L1 every week, with the L1 at the keyboard.",
            "In hiring, joins interviews as the second interviewer."),
        A.Capability("Operational Care",
            "Takes a turn in the on-call rotation, with a named backup.",
            "When a release harms customers, rolls it back first and looks for the cause afterwards."),
    ]) with
    {
        Title = "Software Engineer",
        Signals = [Trap("Half a handover", "The feature is called finished while its alert or its documentation is still missing.")],
    };

    private static Level L3 => A.Level("L3",
    [
        A.Capability("Technical Craft",
            "Writes the design document of a project, with at least two alternatives and the reasons against those not taken.",
            "Keeps a list of the technical debt in their area, with the hours each item costs per month.",
            "For security, holds a threat-modelling session for the project."),
        A.Capability("Delivery",
            "Plans a project as a series of milestones, each of which can be shown to somebody outside the team.",
            "Names every dependency on another team with a person and a date."),
        A.Capability("Product Sense",
            "Before settling the design of a project, talks to three customers or watches three of them at work.",
            "Four weeks after the release, publishes the outcome, including the figures that disappoint."),
        A.Capability("Communication",
            "Sends a written status of the project every week, with progress, risk and the next decision.",
            "Tells stakeholders about bad news within a day of learning it."),
        A.Capability("Growing Others",
            "Practises mentoring with one engineer at a time, towards a goal that both have written down.",
            "Gives critical feedback in private, with an example and a proposal."),
        A.Capability("Operational Care",
            "Is a primary in the team's on-call rotation, and leads the response to incidents that stay within the team.",
            "Has each runbook of their area rehearsed by somebody who did not write it."),
    ]) with
    {
        Title = "Advanced Engineer",
        Signals = [Trap("The lone builder", "The project lead writes most of the code, because explaining takes longer.")],
    };

    private static Level L4 => A.Level("L4",
    [
        A.Capability("Technical Craft",
            "Writes design documents for work that crosses several teams, and fixes the interfaces before the inside of any component.",
            "Before several teams commit to an estimate, builds a prototype that carries real data across the boundary between them.",
            "A comment made three times becomes a lint rule, a template or a shared library."),
        A.Capability("Delivery",
            "Turns a goal into a plan that several teams have agreed to.",
            "Puts the largest unknown first, where a wrong estimate costs least."),
        A.Capability("Product Sense",
            "Once a quarter, follows a customer through the products of several teams and shows them where the journey breaks.",
            "Builds accessibility into the shared components, so that teams inherit it."),
        A.Capability("Communication",
            "Writes the documentation from which several teams work: interface descriptions, decision records and a common status page.",
            "When teams disagree, puts the positions side by side in writing, and brings about a decision within two weeks."),
        A.Capability("Growing Others",
            "Extends mentoring to two or three engineers, at least one of them in another team.",
            "In hiring, designs interview exercises, and calibrates interviewers by comparing notes on the same answer."),
        A.Capability("Operational Care",
            "Coordinates the response to incidents that involve several teams, and names the person in charge within ten minutes.",
            "Has service-level objectives agreed and measured from both sides of a boundary."),
    ]) with
    {
        Title = "Senior Engineer",
        Signals =
        [
            Trap("Everybody's reviewer", "All designs and half of the changes wait for one person's approval."),
            Trap("Design by decree", "A document arrives finished and is defended instead of discussed. Teams comply in words."),
        ],
    };

    private static Level L5 => A.Level("L5",
    [
        A.Capability("Technical Craft",
            "Maintains a written technical direction for the organisation that looks twelve to eighteen months ahead.",
            "Manages technical debt as a portfolio: each entry has a yearly cost, an owner and a decision."),
        A.Capability("Delivery",
            "Gives the director an estimate as a forecast with its confidence and the events that would change it.",
            "Redraws the boundary behind a dependency that slows down three teams or more."),
        A.Capability("Product Sense",
            "Looks for customer problems that no single team can see, in interviews, lost sales and support records.",
            "Proposes the organisation's target for accessibility."),
        A.Capability("Communication",
            "Collects objections from every team affected. Each objection gets a written answer.",
            "Brings bad news to the director while there is still a choice to make."),
        A.Capability("Growing Others",
            "Concentrates mentoring on L4s, and sponsors them by putting their names forward for work that the whole organisation sees.",
            "In promotion panels, cites evidence and asks for it when it is missing."),
        A.Capability("Operational Care",
            "Is an escalation point for the on-call engineers of the organisation.",
            "Sets with the teams the error budgets on which a team chooses between features and repairs."),
    ]) with
    {
        Title = "Staff Engineer",
    };

    private static Signal Trap(string title, string text) => A.Signal(SignalKind.AntiPattern, text) with { Title = title };
}
