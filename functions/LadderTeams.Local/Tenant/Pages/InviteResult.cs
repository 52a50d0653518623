using System.Net.Mime;
using System.Text;

namespace LadderTeams.Local.Tenant.Pages;

/// <summary>What somebody wrote into an invite. It runs nothing, loads nothing, and is drawn in a page of the tenant alone.</summary>
internal sealed class InviteResult(string html) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.ContentType = $"{MediaTypeNames.Text.Html}; charset=utf-8";
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox";
        return response.WriteAsync(html, Encoding.UTF8, httpContext.RequestAborted);
    }
}
