using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using LadderTeams.Local.Tenant.People;
using LadderTeams.Local.Tenant.Tokens;

namespace LadderTeams.Local.Tenant.Pages;

/// <summary>Shows the people as a tree by manager, to choose who one is.</summary>
internal sealed class PeoplePage(DemoCompany company, PeopleDirectory people, RegisteredClient client)
{
    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    /// <param name="current">Who is signed in; null when nobody is.</param>
    public IResult Ask(HttpContext context, Person? current)
    {
        var everyone = people.Everyone;
        var reports = everyone.ToLookup(person => person.Manager);
        var tree = new StringBuilder();
        WriteLevel(tree, reports, null, depth: 0, current);
        var body =
            $"""
            <header>
            <p class="company">{Html.Encode(company.Name)}</p>
            <h1>Who are you today?</h1>
            <p class="lead">{everyone.Count} invented people of a tenant on this machine. Choose one, and {RegisteredClient.Name} opens signed in as them.</p>
            </header>
            <main>
            <form method="post" action="{Html.Encode($"{context.Request.Path}{context.Request.QueryString}")}">
            {tree}
            </form>
            </main>
            <footer><p>A token for the command line: <code>curl -s {Html.Encode($"{context.Request.Host}")}/token/{Html.Encode((current ?? everyone[0]).Mail)}</code></p></footer>
            """;
        return new HtmlResult($"Choose a person · {Html.Encode(company.Name)}", body, client.Origins);
    }

    public IResult Refuse(TokenError error) => Say("That did not work", Html.Encode(error.Description), StatusCodes.Status400BadRequest);

    public IResult SayGoodbye() => Say("You are signed out", $"Nobody is signed in to {Html.Encode(company.Name)} in this browser any more.", StatusCodes.Status200OK);

    private static void WriteLevel(StringBuilder page, ILookup<Guid?, Person> reports, Guid? manager, int depth, Person? current)
    {
        page.Append(CultureInfo.InvariantCulture, $"<ul class=\"depth-{depth}\">\n");
        foreach (var person in reports[manager])
        {
            var isManager = reports[person.Id].Any();
            page.Append(isManager ? "<li class=\"team\">\n" : "<li>\n");
            WritePerson(page, person, isManager, person.Id == current?.Id);
            if (isManager) { WriteLevel(page, reports, person.Id, depth + 1, current); }

            page.Append("</li>\n");
        }

        page.Append("</ul>\n");
    }

    private static void WritePerson(StringBuilder page, Person person, bool isManager, bool isCurrent)
    {
        page.Append(
            CultureInfo.InvariantCulture,
            $"""
            <button name="person" value="{person.Id}"{(isCurrent ? " aria-current=\"true\"" : "")}>
            <span class="face" aria-hidden="true">{Html.Encode(Initials(person))}</span>
            <span class="who"><span class="name">{Html.Encode(person.DisplayName)}</span>
            <span class="title">{Html.Encode(TitleOf(person, isManager))}</span></span>
            <span class="marks">{Marks(person, isCurrent)}</span>
            </button>
            <a class="calendar" href="/calendar/{Html.Encode(person.Mail)}">Calendar<span class="unseen"> of {Html.Encode(person.DisplayName)}</span></a>

            """);
    }

    /// <summary>With what she manages, unless her title says it.</summary>
    private static string TitleOf(Person person, bool isManager) =>
        isManager && !person.JobTitle.EndsWith(person.Department, StringComparison.Ordinal) ? $"{person.JobTitle} · {person.Department}" : person.JobTitle;

    private static string Marks(Person person, bool isCurrent)
    {
        List<string> marks = [.. person.Roles.Select(role => $"<span class=\"mark role\">{Html.Encode(RoleName(role))}</span>")];
        if (isCurrent) { marks.Insert(0, "<span class=\"mark here\">signed in</span>"); }

        if (person.Level is { } level) { marks.Add($"<span class=\"mark level\"><span class=\"unseen\">Level </span>{Html.Encode(level)}</span>"); }

        return string.Join(' ', marks);
    }

    private static string Initials(Person person) =>
        StringInfo.GetNextTextElement(person.GivenName) + StringInfo.GetNextTextElement(person.Surname);

    private static string RoleName(string role) => role switch
    {
        "Ladder.Owner" => "ladder owner",
        "Ladder.Admin" => "admin",
        _ => role,
    };

    private HtmlResult Say(string title, string text, int status) => new(
        title,
        $"""
        <header>
        <p class="company">{Html.Encode(company.Name)}</p>
        <h1>{title}</h1>
        <p class="lead">{text}</p>
        <p><a href="/">Choose a person</a></p>
        </header>
        """,
        client.Origins,
        status);
}
