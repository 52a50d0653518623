using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LadderTeams.Service.Platform.SignIn;
using LadderTeams.Service.Platform.SignIn.Tokens;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace LadderTeams.Bench.SignIn;

/// <summary>What it costs to tell whose a token is, on one core, beside the check of its signature alone.</summary>
internal static class TokenBench
{
    private const int Rounds = 7;
    private static readonly TimeSpan RoundTime = TimeSpan.FromSeconds(2);

    public static async Task RunAsync()
    {
        await using var authority = await LoopbackKeyServer.StartAsync();
        var tenant = new TestTenant(Guid.NewGuid().ToString(), authority.Address);
        await using var usual = Compose(tenant, ProvenTokens.UsualSize);
        await using var forgetful = Compose(tenant, 1);
        var (validator, first) = (usual.GetRequiredService<TokenValidator>(), forgetful.GetRequiredService<TokenValidator>());
        var right = tenant.OwnerToken;
        var wrong = new TestKey(TestKey.Usual.Id).Sign(tenant.Claims(TestTenant.OwnerName, TestTenant.OwnerId));
        if ((await validator.ValidateAsync(right.AsMemory(), CancellationToken.None)).Sender is null || (await first.ValidateAsync(right.AsMemory(), CancellationToken.None)).Sender is null)
        {
            throw new InvalidOperationException("The right token is refused.");
        }

        Console.WriteLine("| | per second on one core: median, lowest, highest | bytes allocated for each |\n|---|---:|---:|");
        using var rsa = RSA.Create(TestKey.Usual.PublicKey);
        var (signed, signature) = (Encoding.ASCII.GetBytes(right[..right.LastIndexOf('.')]), new byte[256]);
        Print($"the signature alone, of {signed.Length} bytes", () => rsa.VerifyData(signed, signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));
        Print("a right token, for the first time", () => Validate(first, right));
        Print("a right token that was seen before", () => Validate(validator, right));
        Print("a token with a wrong signature", () => Validate(validator, wrong));
        Print("a text that is no token", () => Validate(validator, "no token"));
    }

    private static ServiceProvider Compose(TestTenant tenant, long provenSize)
    {
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(tenant.Settings!).Build());
        services.AddLogging();
        services.AddSignIn();
        services.AddSingleton(_ => new ProvenTokens(provenSize));
        return services.BuildServiceProvider();
    }

    /// <summary>Does not wait: the keys are there.</summary>
    private static bool Validate(TokenValidator validator, string token)
    {
        var validated = validator.ValidateAsync(token.AsMemory(), CancellationToken.None);
        return validated.IsCompletedSuccessfully ? validated.Result.Sender is not null : throw new InvalidOperationException("The keys are not there.");
    }

    private static void Print(string what, Func<bool> action)
    {
        RunFor(action);
        var perSecond = Spread.Of(Enumerable.Range(0, Rounds).Select(_ => RunFor(action)).ToList());
        const int Measured = 1_000;
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var run = 0; run < Measured; run++) { action(); }

        var bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / Measured;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {what} | {perSecond.Median:F0}, {perSecond.Lowest:F0}, {perSecond.Highest:F0} | {bytes} |"));
    }

    private static double RunFor(Func<bool> action)
    {
        var (runs, watch) = (0, Stopwatch.StartNew());
        for (; watch.Elapsed < RoundTime; runs++) { action(); }

        return runs / watch.Elapsed.TotalSeconds;
    }
}
