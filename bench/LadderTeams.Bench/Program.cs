using System.CommandLine;
using LadderTeams.Bench.Http;
using LadderTeams.Bench.Import;
using LadderTeams.Bench.Load;
using LadderTeams.Bench.Messaging;
using LadderTeams.Bench.OneOnOnes;
using LadderTeams.Bench.People;
using LadderTeams.Bench.SignIn;
using LadderTeams.Bench.Storage;
using LadderTeams.Bench.Tab;

var form = new Argument<string?>("FORM") { Description = "All forms where none is named.", Arity = ArgumentArity.ZeroOrOne };
form.AcceptOnlyFromAmong([.. Forms.All.Select(known => known.Name)]);
var kilobytes = new Argument<int?>("KILOBYTES") { Description = "The form in this size alone, for ten seconds, for a profiler.", Arity = ArgumentArity.ZeroOrOne };
var imports = new Command("imports", "Imports beside the parsers of their forms.") { form, kilobytes };
imports.SetAction(asked =>
{
    if (asked.GetValue(kilobytes) is { } size) { ImportBench.Profile(asked.GetRequiredValue(form)!, size); }
    else { ImportBench.Run(asked.GetValue(form)); }
});

var file = new Argument<string>("FILE") { Description = "The name of the file that they are read as." };
var marks = new Command("marks", "Single marks many times over: shows what is slow or grows faster than it should.") { file };
marks.SetAction(asked => Marks.Run(asked.GetRequiredValue(file)));

var managers = new Argument<int[]>("MANAGERS") { Description = "How many, one run for each.", Arity = ArgumentArity.ZeroOrMore };
var oneOnOnes = new Command("one-on-ones", "A week of following calendars, and a storm: what it asks of Graph, of the store and of queues.") { managers };
oneOnOnes.SetAction(asked => OneOnOneBench.RunAsync(asked.GetRequiredValue(managers)));

var parts = new Argument<string[]>("PART") { Description = "Both where none is named.", Arity = ArgumentArity.ZeroOrMore };
parts.AcceptOnlyFromAmong(TabBench.Starts, TabBench.Scrolling);
var tab = new Command("tab", "The tab in a stand-in of Teams beside a bare page of Fluent UI, and scrolling its longest lists.") { parts };
tab.SetAction(asked => TabBench.RunAsync(asked.GetRequiredValue(parts)));

return await new RootCommand("Measures the product beside what it is built on.")
{
    imports,
    marks,
    oneOnOnes,
    tab,
    Bench("http", "The published service beside a bare Kestrel: start, memory, reading, searching.", HttpBench.RunAsync),
    Bench("load", "2,000 people who open the tab within five minutes, beside 300 side panels; and what one of them costs.", LoadBench.RunAsync),
    Bench("messages", "The published service as the Bot Connector asks it: the first answer after a start, and 200 queries a second.", MessagingBench.RunAsync),
    Bench("people", "Reading a growth page, saving a draft and submitting it, with 100 and with 10,000 people in the store.", PeopleBench.RunAsync),
    Bench("requests", "How often the service asks its store for each request of the product.", RequestBench.RunAsync),
    Bench("storage", "Each operation of the table client beside the raw HTTP request to an Azurite that it starts.", StorageBench.RunAsync),
    Bench("tokens", "Telling whose an access token is, on one core.", TokenBench.RunAsync),
}.Parse(args).InvokeAsync(new() { EnableDefaultExceptionHandler = false });

static Command Bench(string name, string description, Func<Task> run)
{
    var command = new Command(name, description);
    command.SetAction((_, _) => run());
    return command;
}
