using LadderTeams.Local.Tenant.Pages;

namespace LadderTeams.Local.Tenant.SignIn;

internal static class Logout
{
    /// <summary>Ends the session, and goes where the application asks for if that is one of its own addresses.</summary>
    public static IResult Answer(HttpContext context, Sessions sessions, RegisteredClient client, PeoplePage page)
    {
        sessions.SignOut(context);
        return context.Request.Query["post_logout_redirect_uri"] is [{ } address] && client.IsRedirect(address)
            ? TypedResults.Redirect(address)
            : page.SayGoodbye();
    }
}
