using Clinic.Domain;
using Microsoft.EntityFrameworkCore;

namespace Clinic.Data;

public interface IPatients
{
    Task<Patient?> FindAsync(int id, CancellationToken cancellation);

    Task AddAsync(Patient patient);
}

public sealed class Patients(ClinicContext db) : IPatients
{
    public async Task<Patient?> FindAsync(int id, CancellationToken cancellation)
    {
        return await db.Patients
            .TagWith("patient")
            .SingleOrDefaultAsync(p => p.Id == id, cancellation);
    }

    public async Task AddAsync(Patient patient)
    {
        db.Add(patient);
        await db.SaveChangesAsync();
    }
}
