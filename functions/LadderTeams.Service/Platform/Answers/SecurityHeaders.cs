using LadderTeams.Service.Platform.SignIn;
using Microsoft.Extensions.Options;

namespace LadderTeams.Service.Platform.Answers;

/// <summary>The tab may be framed by the Microsoft 365 clients and by nobody else; an API answer by nobody at all.</summary>
internal static class SecurityHeaders
{
    // https://learn.microsoft.com/microsoftteams/platform/tabs/how-to/tab-requirements, and Outlook's and Microsoft 365's own hosts
    private const string Hosts =
        "https://teams.microsoft.com https://*.teams.microsoft.com https://teams.microsoft.us https://*.teams.microsoft.us "
        + "https://*.cloud.microsoft https://outlook.office.com https://outlook.office365.com https://outlook.live.com "
        + "https://outlook-sdf.office.com https://outlook-sdf.office365.com https://*.office.com https://*.microsoft365.com";

    private const string OfApi = "default-src 'none'; frame-ancestors 'none'";

    public static void UseSecurityHeaders(this IApplicationBuilder app)
    {
        var signIn = app.ApplicationServices.GetRequiredService<IOptions<SignInOptions>>();
        var ofTab = new Lazy<string>(() => OfTab(signIn.Value.Authority));
        Func<object, Task> add = context => Add((HttpContext)context, ofTab);
        app.Use((context, next) =>
        {
            // At the start of the response, so that an answer to a failure, which clears all headers, has them too.
            context.Response.OnStarting(add, context);
            return next(context);
        });
    }

    /// <summary>Fluent UI writes its styles at run time. In a browser of its own the tab fetches tokens from the authority.</summary>
    private static string OfTab(string authority) =>
        "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data: https://*.cdn.office.net; "
        + $"connect-src 'self' {authority} https://*.cdn.office.net; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors {Hosts}";

    private static Task Add(HttpContext context, Lazy<string> ofTab)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = context.Request.Path.StartsWithSegments("/tab") ? ofTab.Value : OfApi;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        return Task.CompletedTask;
    }
}
