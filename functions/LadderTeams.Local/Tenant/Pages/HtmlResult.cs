using System.Net.Mime;
using System.Text;

namespace LadderTeams.Local.Tenant.Pages;

/// <summary>A page without a script, which no other page may frame.</summary>
/// <param name="framesOwn">Whether it frames other pages of the tenant.</param>
/// <param name="origins">Where a form on it may lead, besides here.</param>
internal sealed class HtmlResult(string title, string body, IEnumerable<string> origins, int status = StatusCodes.Status200OK, bool framesOwn = false) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.StatusCode = status;
        response.ContentType = $"{MediaTypeNames.Text.Html}; charset=utf-8";
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = "same-origin"; // a form without a referrer would have no origin either
        response.Headers.ContentSecurityPolicy =
            $"default-src 'none'; style-src 'self'; frame-src {(framesOwn ? "'self'" : "'none'")}; form-action 'self' {string.Join(' ', origins)}; base-uri 'none'; frame-ancestors 'none'";
        return response.WriteAsync(
            $"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{title}</title>
            <link rel="stylesheet" href="/people.css">
            </head>
            <body>
            {body}
            </body>
            </html>

            """,
            Encoding.UTF8,
            httpContext.RequestAborted);
    }
}
