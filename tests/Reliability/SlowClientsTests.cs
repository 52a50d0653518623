using System.Globalization;
using System.Net.Sockets;
using System.Text;
using LadderTeams.Reliability.Product;
using LadderTeams.Reliability.Work;

namespace LadderTeams.Reliability;

/// <summary>Hundreds open a connection and send their request a byte at a time, or never read the answer.</summary>
[Collection(PublishedApp.Collection)]
public sealed class SlowClientsTests(PublishedApp published)
{
    private const string Day = "Slow clients";
    private static readonly TimeSpan BetweenBytes = TimeSpan.FromMilliseconds(200);

    [Fact]
    public async Task They_keep_nobody_else_from_being_served()
    {
        await using var product = await RunningProduct.StartAsync(published);
        using var stop = new CancellationTokenSource();
        var token = product.Tenant.TokenOf(product.Person("noor"));
        string[] requests =
        [
            "GET /api/ladders HTTP/1.1\r\nHost: localhost\r\nX-Slow: ",
            string.Create(CultureInfo.InvariantCulture, $"POST /api/people/me/notes HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {token}\r\nContent-Type: application/json\r\nContent-Length: 60000\r\n\r\n"),
            string.Create(CultureInfo.InvariantCulture, $"GET /api/ladders/engineering/levels/L4 HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {token}\r\n\r\n"),
        ];
        var (count, ended) = (Extent.Of(300, 3_000), 0);
        var slow = Enumerable.Range(0, count).Select(number => DripAsync(product.Address, requests[number % requests.Length], () => Interlocked.Increment(ref ended), stop.Token)).ToArray();

        await using var company = Company.Begin(product, 8);
        await Extent.PlayAsync(() => company.Answers.Acknowledged, 100, 2);
        await company.EndAsync();
        var endedByProgram = ended;
        await stop.CancelAsync();
        await Task.WhenAll(slow);

        company.Answers.AreAll("201");
        Extent.Tell(Day, $"{count} of them, of whom the program sent {endedByProgram} away. Everybody else: {company.Answers}; 99 of 100 answers within {company.Answers.Percentile(99):F0} ms.");
    }

    private static async Task DripAsync(Uri address, string request, Action ended, CancellationToken stop)
    {
        using var socket = new TcpClient { ReceiveBufferSize = 1 };
        try
        {
            await socket.ConnectAsync(address.Host, address.Port, stop);
            await socket.GetStream().WriteAsync(Encoding.ASCII.GetBytes(request), stop);
            while (true)
            {
                await Task.Delay(BetweenBytes, stop);
                await socket.GetStream().WriteAsync("a"u8.ToArray(), stop);
            }
        }
        catch (IOException)
        {
            ended();
        }
        catch (OperationCanceledException)
        {
            // the test is over
        }
    }
}
