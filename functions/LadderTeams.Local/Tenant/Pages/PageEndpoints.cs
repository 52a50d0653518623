using LadderTeams.Local.Tenant.People;
using LadderTeams.Local.Tenant.SignIn;

namespace LadderTeams.Local.Tenant.Pages;

internal static class PageEndpoints
{
    private static readonly byte[] Style = Resource("tenant/people.css");

    public static void AddPages(this IServiceCollection services) => services.AddSingleton<PeoplePage>().AddSingleton<CalendarPage>();

    public static void MapPages(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/", (HttpContext context, PeoplePage page, Sessions sessions) => page.Ask(context, sessions.Find(context)));
        routes.MapPost("/", ChooseAsync);
        routes.MapGet("/calendar/{person}", (string person, CalendarPage page) => page.Show(person));
        routes.MapGet("/calendar/{person}/{id}", (string person, string id, CalendarPage page) => page.ShowBody(person, id));
        routes.MapGet("/people.css", () => TypedResults.Bytes(Style, "text/css"));
    }

    /// <summary>Signs the chosen person in to the tenant and goes on to the tab.</summary>
    private static async Task<IResult> ChooseAsync(HttpContext context, PeoplePage page, Sessions sessions, PeopleDirectory people, RegisteredClient client)
    {
        if (await OwnForm.PersonAsync(context, people) is not { } person) { return page.Refuse(OwnForm.Refusal); }

        sessions.SignIn(context, person);
        context.Response.Headers.Location = client.Page?.AbsoluteUri ?? "/";
        return TypedResults.StatusCode(StatusCodes.Status303SeeOther);
    }

    private static byte[] Resource(string name)
    {
        using var resource = typeof(PageEndpoints).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return bytes;
    }
}
