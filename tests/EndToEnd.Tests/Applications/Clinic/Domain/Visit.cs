using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Clinic.Domain;

public class Visit
{
    readonly ILazyLoader? loader;
    Doctor? doctor;
    Patient? patient;

    public Visit()
    {
    }

    Visit(ILazyLoader loader) => this.loader = loader;

    public int Id { get; set; }

    public DateTime At { get; set; }

    public bool IsBilled { get; set; }

    public int DoctorId { get; set; }

    public Doctor Doctor
    {
        get => loader.Load(this, ref doctor)!;
        set => doctor = value;
    }

    public int PatientId { get; set; }

    public Patient Patient
    {
        get => loader.Load(this, ref patient)!;
        set => patient = value;
    }
}
