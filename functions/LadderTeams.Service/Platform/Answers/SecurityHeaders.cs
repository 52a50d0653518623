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

    /// <summary>The one page that Outlook has beside a meeting. Office.js comes from Microsoft alone, and loads parts of itself from there.</summary>
    private const string Pane = "/tab/outlook.html";

    private const string Outlooks =
        "https://*.cloud.microsoft https://outlook.office.com https://outlook.office365.com https://outlook.live.com "
        + "https://outlook-sdf.office.com https://outlook-sdf.office365.com";

    private const string OfficeScripts = "https://appsforoffice.microsoft.com";

    private const string OfApi = "default-src 'none'; frame-ancestors 'none'";

    public static void UseSecurityHeaders(this IApplicationBuilder app)
    {
        var signIn = app.ApplicationServices.GetRequiredService<IOptions<SignInOptions>>();
        var pages = new Lazy<Pages>(() => new(OfTab(signIn.Value.Authority), OfPane(signIn.Value.Authority)));
        Func<object, Task> add = context => Add((HttpContext)context, pages);
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

    private static string OfPane(string authority) =>
        $"default-src 'self'; script-src 'self' {OfficeScripts}; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data: https://*.cdn.office.net; "
        + $"connect-src 'self' {authority} {OfficeScripts}; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors {Outlooks}";

    private static Task Add(HttpContext context, Lazy<Pages> pages)
    {
        var (headers, path) = (context.Response.Headers, context.Request.Path);
        headers.ContentSecurityPolicy = path == Pane ? pages.Value.Pane : path.StartsWithSegments("/tab") ? pages.Value.Tab : OfApi;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        return Task.CompletedTask;
    }

    private sealed record Pages(string Tab, string Pane);
}
