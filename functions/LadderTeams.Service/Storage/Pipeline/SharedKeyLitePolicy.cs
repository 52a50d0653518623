using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Azure.Core;
using Azure.Core.Pipeline;

namespace LadderTeams.Service.Storage.Pipeline;

/// <summary>https://learn.microsoft.com/rest/api/storageservices/authorize-with-shared-key</summary>
internal sealed class SharedKeyLitePolicy(TableSharedKeyCredential credential, TimeProvider time) : HttpPipelineSynchronousPolicy
{
    public override void OnSendingRequest(HttpMessage message)
    {
        var date = time.GetUtcNow().ToString("R", CultureInfo.InvariantCulture);
        var signed = $"{date}\n/{credential.AccountName}{message.Request.Uri.ToUri().AbsolutePath}";
        var signature = HMACSHA256.HashData(credential.AccountKey, Encoding.UTF8.GetBytes(signed));
        message.Request.Headers.SetValue("x-ms-date", date);
        message.Request.Headers.SetValue(HttpHeader.Names.Authorization, $"SharedKeyLite {credential.AccountName}:{Convert.ToBase64String(signature)}");
    }
}
