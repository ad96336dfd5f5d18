using Microsoft.AspNetCore.Http;

namespace MissingOffenders.Web.Api.Answers;

/// <summary>A request that cannot be answered. The message tells the caller what was expected.</summary>
/// <param name="status">Status of the answer, from 400.</param>
/// <param name="message">The whole message.</param>
sealed class ApiException(int status, string message) : Exception(message)
{
    /// <summary>Status of the answer.</summary>
    public int Status { get; } = status;

    /// <summary>What is asked for is not there.</summary>
    /// <param name="what">What it is.</param>
    public static ApiException Missing(string what) => new(StatusCodes.Status404NotFound, $"There is no {what}.");
}
