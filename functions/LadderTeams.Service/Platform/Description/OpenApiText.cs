using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace LadderTeams.Service.Platform.Description;

/// <summary>The description of the API as it is served, made once: what an endpoint takes and answers does not change while the service runs.</summary>
internal sealed class OpenApiText
{
    public const string DocumentName = "v1";

    private readonly Lazy<Task<(string Json, string Version)>> text;

    public OpenApiText([FromKeyedServices(DocumentName)] IOpenApiDocumentProvider provider) =>
        text = new(() => WriteAsync(provider));

    /// <summary>The document, and a version that follows from its words alone.</summary>
    public Task<(string Json, string Version)> GetAsync(CancellationToken cancellationToken) => text.Value.WaitAsync(cancellationToken);

    /// <summary>Not cancelled with the request that happens to be the first.</summary>
    private static async Task<(string Json, string Version)> WriteAsync(IOpenApiDocumentProvider provider)
    {
        var document = await provider.GetOpenApiDocumentAsync(CancellationToken.None);
        var json = await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1, CancellationToken.None);
        return (json, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)))[..32]);
    }
}
